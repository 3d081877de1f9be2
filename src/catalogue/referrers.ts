import { citeMarks } from '#schema/cite-mark';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import type { AnyEntry } from './entry.ts';

/** An entry that names another, and the field in which it does (`team`, `leaders`, `sources` …). */
export interface Referrer {
  readonly entry: AnyEntry;
  readonly field: string;
}

/**
 * Turns the references of all entries round: key of the entry named → who names it. A relation is
 * stored on one side only; this is the other side. Citations in prose and body count as `sources`.
 */
export function reverseReferences(entries: readonly AnyEntry[]): Map<string, Referrer[]> {
  const reversed = new Map<string, Referrer[]>();
  for (const entry of entries) {
    const named = new Set<string>();
    const add = (key: string, field: string) => {
      if (named.has(`${key} ${field}`)) return;
      named.add(`${key} ${field}`);
      const referrers = reversed.get(key);
      if (referrers) referrers.push({ entry, field });
      else reversed.set(key, [{ entry, field }]);
    };
    const schema = schemas[entry.collection];
    for (const { path, value, meta } of markedValues(schema, entry.data, 'reference'))
      add(`${meta.reference}/${value}`, meta.reference === 'sources' ? 'sources' : String(path[0]));
    for (const { value } of markedValues(schema, entry.data, 'prose'))
      for (const { id } of citeMarks(value)) add(`sources/${id}`, 'sources');
    for (const id of entry.bodySources) add(`sources/${id}`, 'sources');
  }
  return reversed;
}
