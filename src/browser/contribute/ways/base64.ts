import type { SubmissionFile } from '../submission.ts';

/** Bytes at a time: more arguments than this overflow the stack of a call. */
const piece = 0x8000;

/** What stands in a file, as base64 of its bytes; text is UTF-8. */
export function base64({ content }: SubmissionFile): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  let latin1 = '';
  for (let at = 0; at < bytes.length; at += piece)
    latin1 += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(latin1);
}
