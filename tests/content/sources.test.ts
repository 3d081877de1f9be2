import { describe, expect, test } from 'vitest';
import { citeMarks } from '#schema/cite-mark';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import { openHall } from '../../src/open-hall.ts';

const { catalogue, problems } = openHall({ directory: 'content', vocabularies: 'content' });
if (!catalogue) throw new Error(JSON.stringify(problems));

const published = catalogue.all.filter(
  (entry) => 'status' in entry.data && entry.data.status === 'published',
);

describe('the launch content', () => {
  test('passes every check', () => {
    expect(problems).toEqual([]);
  });

  test('holds no source that nothing published rests on', () => {
    const unused = catalogue
      .list('sources')
      .filter((source) => catalogue.referrers(source).length === 0)
      .map(({ file }) => file);
    expect(unused).toEqual([]);
  });

  test('resolves every citation of a published entry to a source', () => {
    const unresolved = published.flatMap((entry) => {
      const schema = schemas[entry.collection];
      const fields = markedValues(schema, entry.data, 'reference')
        .filter(({ meta }) => meta.reference === 'sources')
        .map(({ value }) => value);
      const prose = markedValues(schema, entry.data, 'prose').flatMap(({ value }) =>
        citeMarks(value).map(({ id }) => id),
      );
      return [...fields, ...prose, ...entry.bodySources]
        .filter((id) => !catalogue.find('sources', id))
        .map((id) => `${entry.file}: ${id}`);
    });
    expect(unresolved).toEqual([]);
  });

  test('says of every number where in its source it stands', () => {
    const placeless = published.flatMap((entry) => {
      const numbers = 'metrics' in entry.data ? (entry.data.metrics ?? []) : [];
      return numbers
        .filter(({ sources }) => sources.some(({ at }) => at === undefined))
        .map(({ label }) => `${entry.file}: ${label}`);
    });
    expect(placeless).toEqual([]);
  });
});
