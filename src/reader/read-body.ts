import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from './front-matter.ts';
import { storyWords } from './mdx-text.ts';

/**
 * The Markdown body of a content file that the checks have passed; of a story its words, since its
 * components are compiled elsewhere.
 */
export function readBody(directory: string, file: string): string {
  const text = readFileSync(join(directory, file), 'utf8').replace(/^\uFEFF/, '');
  const body = splitFrontMatter(text)?.body ?? '';
  return file.endsWith('.mdx') ? storyWords(body) : body;
}
