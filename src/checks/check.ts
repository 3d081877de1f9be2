import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import type { CollectionName } from '#schema/collection-name';
import type { Finding } from '#schema/problem';

/** What a file says, whether or not its values fit the schema. */
export interface Written {
  readonly file: string;
  readonly collection: CollectionName;
  readonly data: unknown;
}

/** What a check looks at: the catalogue, and which slugs exist even where an entry is not valid. */
export interface Subject {
  readonly catalogue: Catalogue;
  /** Slug → title of every file of a collection, valid or not. */
  readonly known: ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;
  /** Entries that do not fit their schema: what can be judged of them is, so one run tells all. */
  readonly unfit?: readonly Written[];
}

/** Every file's values, fit or not. */
export const written = ({ catalogue, unfit = [] }: Subject): readonly Written[] => [
  ...catalogue.all,
  ...unfit,
];

/** A rule that must hold across the hall; it returns every breach, never throws. */
export type Check = (subject: Subject) => Finding[];

/** A check that looks at one entry at a time. */
export const perEntry =
  (check: (entry: AnyEntry, subject: Subject) => Finding[]): Check =>
  (subject) =>
    subject.catalogue.all.flatMap((entry) => check(entry, subject));

export const finding = (
  entry: { file: string },
  path: Finding['path'],
  rule: string,
  message: string,
  suggestion?: string,
): Finding => ({
  file: entry.file,
  path,
  rule,
  message,
  ...(suggestion === undefined ? {} : { suggestion }),
});
