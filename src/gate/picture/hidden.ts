import { ascii, unsigned, words } from './bytes.ts';

const scripts = /<(?:script|html|!doctype html|body|iframe|svg|object|embed|\?php)\b/i;
const pdf = '%PDF-';
/** An entry with its version (APPNOTE 6.3.10, 4.3.7), an end record of one disk, RAR, 7z. */
const archives = /PK\x03\x04[\x0a-\x3f]\0|PK\x05\x06\0\0\0\0|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c/;
const programs = /\x7fELF|^MZ|^#!/;

/**
 * What else than a picture a program could take this file for, by name: a ZIP or another archive, a
 * PDF, a web page, a script. Pixels are random bytes, so they are not searched: `asides` is what
 * stands between them, `tail` what follows the picture.
 */
export function secondNature(
  bytes: Uint8Array,
  asides: readonly Uint8Array[],
  tail: Uint8Array,
): string | undefined {
  const blocks = [...asides, tail];
  const texts = blocks.map(words);
  if (texts.some((text) => scripts.test(text))) return '网页代码';
  if (isScript(bytes, texts)) return '脚本';
  // Readers of PDF look for its mark in the first kilobyte (ISO 32000-1, annex H.3, note 13).
  if (ascii(bytes, 0, 1024).includes(pdf) || texts.some((text) => text.includes(pdf))) return 'PDF';
  const latin1 = new TextDecoder('latin1');
  if (endsAsZip(bytes) || blocks.some((block) => archives.test(latin1.decode(block))))
    return '压缩包';
  return programs.test(latin1.decode(tail)) ? '程序' : undefined;
}

/** A JPEG whose first segment has the length 0x2F2A opens a comment that hides it from JavaScript. */
const isScript = (bytes: Uint8Array, texts: readonly string[]): boolean =>
  ascii(bytes, 4, 6) === '/*' && texts.some((text) => text.includes('*/'));

/** Readers of ZIP begin at its end record, up to 64 kB before the end (APPNOTE 6.3.10, 4.3.16). */
function endsAsZip(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.indexOf(0x50, from); at !== -1; at = bytes.indexOf(0x50, at + 1)) {
    const comment = unsigned(bytes, at + 20, 2, 'little');
    if (ascii(bytes, at, at + 4) === 'PK\x05\x06' && at + 22 + comment === bytes.length)
      return true;
  }
  return false;
}
