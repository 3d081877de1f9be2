import type { Submission, SubmissionFile } from '../submission.ts';

/**
 * Whether a file of a submission must not be in the repository yet. Of a change, the entry's own
 * file, which comes first, is there, and so may its pictures be; the sources written with it are new.
 */
export const isNewFile = ({ isNew, files }: Submission, file: SubmissionFile): boolean =>
  isNew || (file !== files[0] && typeof file.content === 'string');
