import type { CollectionName } from '#schema/collection-name';

/** One file that leaves the desk. `path` is below the repository: content/outcomes/x.md. */
export interface SubmissionFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What leaves the desk: files of one entry and of the sources written with it. */
export interface Submission {
  readonly title: string;
  readonly collection: CollectionName;
  readonly slug: string;
  /** Whether the entry is not in the hall yet. */
  readonly isNew: boolean;
  readonly files: readonly SubmissionFile[];
}
