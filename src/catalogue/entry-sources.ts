import { citeMarks } from '#schema/cite-mark';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import type { Catalogue } from './catalogue.ts';
import type { AnyEntry, Entry } from './entry.ts';

/** The sources that an entry cites anywhere: for itself, for a claim, in prose, in its body. */
export function entrySources(catalogue: Catalogue, entry: AnyEntry): Entry<'sources'>[] {
  const schema = schemas[entry.collection];
  const cited = new Set([
    ...markedValues(schema, entry.data, 'reference')
      .filter(({ meta }) => meta.reference === 'sources')
      .map(({ value }) => value),
    ...markedValues(schema, entry.data, 'prose').flatMap(({ value }) =>
      citeMarks(value).map(({ id }) => id),
    ),
    ...entry.bodySources,
  ]);
  return [...cited].flatMap((id) => catalogue.find('sources', id) ?? []);
}
