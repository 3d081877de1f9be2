import type { Refusal } from './fault.ts';
import { utf8 } from './utf8.ts';

/** In bytes; the largest list of a hall of 10,000 entries has a tenth of it. */
export const largestFile = 256 * 1024;

/** Why bytes are no text of the hall; `line` counts from 1. */
export interface BytesFault extends Refusal {
  readonly line: number;
}

/** A file of this many bytes is too large to be an entry. */
export const sizeFault = (bytes: number): BytesFault | undefined =>
  bytes > largestFile
    ? {
        line: 1,
        rule: 'text/size',
        message: `文件有 ${Math.ceil(bytes / 1024)} KB，最多 ${largestFile / 1024} KB`,
        suggestion: '分成几个条目写；照片另外放，不要写进文字里。',
      }
    : undefined;

const lenient = new TextDecoder('utf-8');

const encoding = (line: number, message: string): BytesFault => ({
  line,
  rule: 'files/encoding',
  message,
  suggestion: '用编辑器另存为 UTF-8 编码；GBK、GB18030 的文件要转换。',
});

/** Bytes of a content file → its text without a byte-order mark. Only UTF-8 is read (RFC 3629). */
export function decodeText(bytes: Uint8Array): string | BytesFault {
  const large = sizeFault(bytes.length);
  if (large) return large;
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return encoding(1, '文件是 UTF-16 编码，不是 UTF-8');
  const text = utf8(bytes);
  // A file that was once read in a wrong encoding and saved holds replacement characters.
  if (text !== undefined && !text.includes('\uFFFD')) return text;
  const [before = ''] = (text ?? lenient.decode(bytes)).split('\uFFFD', 1);
  return encoding(before.split('\n').length, '文件不是 UTF-8 编码，有字读不出来');
}
