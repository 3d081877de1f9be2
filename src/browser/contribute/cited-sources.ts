import { citeMarks } from '#schema/cite-mark';
import type { EntryFields } from '#writer/entry-text';
import type { YamlValue } from '#writer/yaml-text';

/**
 * The sources that the marks of an entry cite, as its list of sources; undefined where none does.
 * Each source once, with the place where it is cited first.
 */
export function citedSources(fields: EntryFields, body: string): YamlValue | undefined {
  const cited = new Map<string, YamlValue>();
  for (const text of [...textsIn(fields), body])
    for (const { id, at } of citeMarks(text))
      if (!cited.has(id)) cited.set(id, at === undefined ? { id } : { id, at });
  return cited.size === 0 ? undefined : [...cited.values()];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
