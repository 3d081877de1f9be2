import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from './front-matter.ts';

/** The Markdown body of a content file that the checks have passed. */
export const readBody = (directory: string, file: string): string =>
  splitFrontMatter(readFileSync(join(directory, file), 'utf8').replace(/^\uFEFF/, ''))?.body ?? '';
