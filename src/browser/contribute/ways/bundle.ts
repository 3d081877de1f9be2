import type { Zippable } from 'fflate';
import type { Submission } from '../submission.ts';

/** The earliest time that a ZIP can tell: the same files give the same bytes. */
const noTime = new Date(1980, 0, 1);
/** Made on Unix, as files that everybody may read: else unzip takes Chinese names for those of DOS. */
const unix = { os: 3, attrs: 0o100644 * 2 ** 16 };

/**
 * A ZIP of the submission's files at their places below the repository, and of a note to whoever
 * opens it. Rejects when the packer cannot be fetched.
 */
export async function bundle(submission: Submission, note: string): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const files: Zippable = {};
  for (const { path, content } of submission.files)
    // Pictures are compressed already.
    files[path] = typeof content === 'string' ? strToU8(content) : [content, { level: 0 }];
  // The editor of old Windows knows no other line ends.
  files['说明.txt'] = strToU8(note.replaceAll('\n', '\r\n'));
  return zipSync(files, { mtime: noTime, ...unix });
}
