import type { Citation } from './evidence.ts';

/**
 * `[^source-slug]` or `[^source-slug: locator]`, the mark by which prose names its source. A locator
 * begins and ends with something to be seen, so that blanks without end can be read in one way only.
 */
const citeMark = /\[\^([a-z0-9-]+)(?:[:：][^\S\n]*([^\s[\]](?:[^[\]\n]*[^\s[\]])?))?[^\S\n]*\]/g;

/** The citations of a text, in order, with their offsets. */
export const citeMarks = (text: string): (Citation & { index: number })[] =>
  [...text.matchAll(citeMark)].map(({ 1: id = '', 2: at, index }) => ({
    id,
    ...(at === undefined ? {} : { at }),
    index,
  }));

/** Replaces every mark; the replacement gets the citation. */
export const replaceCiteMarks = (text: string, replace: (citation: Citation) => string): string =>
  text.replace(citeMark, (_, id: string, at: string | undefined) =>
    replace(at === undefined ? { id } : { id, at }),
  );

/** The text without its marks, as a search index or a description wants it. */
export const withoutCiteMarks = (text: string): string => replaceCiteMarks(text, () => '');

/** Stands in an example for the source that whoever reads it has. */
export const anySource = '来源编号';

/** The first source that an entry's values name, for an example; `anySource` where they name none. */
export function sourceNamed(values: unknown): string {
  const sources =
    typeof values === 'object' && values !== null && 'sources' in values ? values.sources : [];
  const first: unknown = Array.isArray(sources) ? sources[0] : undefined;
  const named = typeof first === 'object' && first !== null && 'id' in first ? first.id : undefined;
  return typeof named === 'string' && /^[a-z0-9-]+$/.test(named) ? named : anySource;
}
