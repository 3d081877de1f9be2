import type { CollectionName } from '#schema/collection-name';

/** One content file, read and parsed, not yet validated. */
export interface RawFile {
  /** Path below the content folder, with `/`: `outcomes/mu-cai-zhua-dou.md`. */
  file: string;
  collection: CollectionName | 'hall';
  slug: string;
  value: unknown;
  yaml: string;
  /** Lines of the file before the YAML: 1 for Markdown front matter, 0 for a YAML file. */
  yamlOffset: number;
  body: string;
  bodyLine: number;
}

/**
 * What is kept of a file that has been judged. Its text is not: of a large hall that would take more
 * memory than everything else.
 */
export type KeptFile = Omit<RawFile, 'yaml' | 'body'>;
