import { citeMarks } from '#schema/cite-mark';
import { citations } from '#schema/evidence';
import type { Citation } from '#schema/evidence';
import type { EntryFields } from '#writer/entry-text';
import type { YamlValue } from '#writer/yaml-text';

/**
 * The sources that an entry cites, as its list of sources; undefined where it cites none. They stand
 * in the marks of its texts and beside its honours and numbers. Each source once, with the place
 * where it is cited first.
 */
export function citedSources(fields: EntryFields, body: string): YamlValue | undefined {
  const cited = new Map<string, YamlValue>();
  for (const { id, at } of [...citationsIn(fields), ...citeMarks(body)])
    if (!cited.has(id)) cited.set(id, at === undefined ? { id } : { id, at });
  return cited.size === 0 ? undefined : [...cited.values()];
}

function citationsIn(value: unknown): Citation[] {
  if (typeof value === 'string') return citeMarks(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const known = key === 'sources' ? citations.safeParse(one) : undefined;
    return known?.success ? known.data : citationsIn(one);
  });
}
