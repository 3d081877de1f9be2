import { markdownFile } from '../../../lib/markdown-file.ts';
import { cite } from '../../../lib/fictional-entries.ts';
import { asOutcome } from '../row.ts';

const sound = markdownFile('outcomes', {}, `虚构的话。${cite}\n`);

/** The file with these bytes behind it, and a line feed. */
const ending = (...bytes: number[]): Uint8Array =>
  Buffer.concat([Buffer.from(sound), Buffer.from([...bytes, 0x0a])]);

/** “虚构” in GB 18030. */
const gb = [0xd0, 0xe9, 0xb9, 0xb9];

const bigEndian = Buffer.from(`\uFEFF${sound}`, 'utf16le').swap16();

export const encoding = asOutcome('bian-ma', [
  ['two characters in GB 18030', ending(...gb), 'files/encoding'],
  ['Latin letters with accents in one byte', ending(0x63, 0x61, 0x66, 0xe9), 'files/encoding'],
  ['UTF-16', Buffer.from(`\uFEFF${sound}`, 'utf16le'), 'files/encoding'],
  ['UTF-16 the other way round', bigEndian, 'files/encoding'],
  ['UTF-16 without its mark', Buffer.from(sound, 'utf16le'), 'files/encoding'],
  ['a slash in two bytes', ending(0xc0, 0xaf), 'files/encoding'],
  ['a slash in three bytes', ending(0xe0, 0x80, 0xaf), 'files/encoding'],
  ['a null in two bytes', ending(0xc0, 0x80), 'files/encoding'],
  ['half of a pair', ending(0xed, 0xa0, 0x80), 'files/encoding'],
  ['a character beyond the last', ending(0xf4, 0x90, 0x80, 0x80), 'files/encoding'],
  ['a byte that goes on from nothing', ending(0x80), 'files/encoding'],
  ['a character that breaks off', ending(0xe8, 0x99), 'files/encoding'],
  ['a byte that never is', ending(0xff), 'files/encoding'],
  [
    'a program for Linux',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0xff]),
    'files/encoding',
  ],
  ['the sign of what could not be read', `${sound}虚构\uFFFD\n`, 'files/encoding'],
  ['a letter instead of a line feed at its end', sound.trimEnd(), 'text/newline'],
  ['a blank instead of a line feed at its end', `${sound.trimEnd()} `, 'text/newline'],
  ['more than any entry', `${sound}${'虚构的话。\n\n'.repeat(200_000)}`, 'text/size'],
]);
