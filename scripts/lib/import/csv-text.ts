import { Refusal } from './refusal.ts';

const encodings = ['utf-8', 'gb18030'] as const;

/**
 * The text of a CSV file: UTF-8, or UTF-16 by its mark or its many noughts, else GB18030, which Chinese
 * spreadsheets write. A byte-order mark is dropped. Throws a Refusal for what is none of them.
 */
export function csvText(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const sample = bytes.subarray(0, 1000);
  if (sample.includes(0)) {
    const odd = sample.filter((byte, at) => byte === 0 && at % 2 === 1).length;
    const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length;
    if (odd > 2 * even) return new TextDecoder('utf-16le').decode(bytes);
    if (even > 2 * odd) return new TextDecoder('utf-16be').decode(bytes);
    throw new Refusal('这不是 CSV 文本文件。请在表格软件里另存为“CSV UTF-8”或 .xlsx。');
  }
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (error) {
      // Not this encoding; the next one is tried.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new Refusal('认不出文件的编码。请在表格软件里另存为“CSV UTF-8”或 .xlsx。');
}
