import { citeMarks, sourceNamed } from '#schema/cite-mark';
import { schemas } from '#schema/collections';
import { labelAt } from '#schema/labels';
import { markedValues } from '#schema/marked';
import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/** Every published statement in prose names its source. */
export const citedProse: Check = perEntry((entry) => {
  if (!('status' in entry.data) || entry.data.status !== 'published') return [];
  const schema = schemas[entry.collection];
  return markedValues(schema, entry.data, 'prose')
    .filter(({ value }) => citeMarks(value).length === 0)
    .map(({ path }) =>
      finding(
        entry,
        path,
        'evidence/uncited',
        `${labelAt(schema, path)?.title ?? '这一段'}没有写出处`,
        `末尾加出处标记，例如 [^${sourceNamed(entry.data)}: 第1页]。`,
      ),
    );
});
