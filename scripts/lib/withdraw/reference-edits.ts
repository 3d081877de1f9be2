import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { locate } from '#reader/position';
import { schemas } from '#schema/collections';
import { labelAt } from '#schema/labels';
import { markedValues } from '#schema/marked';
import type { HallEntry } from '../new/hall-entries.ts';
import type { Staged } from '../new/staged-copy.ts';

type Path = readonly (string | number)[];

/** A place where an entry named the withdrawn one, and what was done there. */
export interface Cut {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** `完成人(team)` */
  readonly field: string;
}

/**
 * Takes an entry out of the others that name it by its slug: the item of a list, the stop of a tour, or
 * the field. Only the lines concerned change. Lists that were published elsewhere, as of winners, are
 * left as they are: they are somebody's record.
 */
export function referenceEdits(
  target: HallEntry,
  entries: readonly HallEntry[],
  content: string,
): { files: Staged[]; cuts: Cut[] } {
  const files: Staged[] = [];
  const cuts: Cut[] = [];
  for (const entry of entries.filter(({ file }) => file !== target.file)) {
    const places = placesIn(entry, target);
    if (places.length === 0) continue;
    files.push({ file: entry.file, text: textWithout(entry, places, content) });
    cuts.push(...places.map((place) => cutAt(entry, place)));
  }
  return { files, cuts };
}

function placesIn({ collection, fields }: HallEntry, target: HallEntry): Path[] {
  const named = markedValues(schemas[collection], fields, 'reference')
    .filter(({ value, meta }) => value === target.slug && meta.reference === target.collection)
    .map(({ path }) => path);
  const { stops } = fields;
  const address = `${target.collection}/${target.slug}`;
  const stopped = (collection === 'tours' && Array.isArray(stops) ? stops : []).flatMap(
    (stop, at) => ((stop as { entry?: unknown } | null)?.entry === address ? [['stops', at]] : []),
  );
  return [...named, ...stopped];
}

function cutAt({ collection, file, fields, raw }: HallEntry, place: Path): Cut {
  const { line, column } = locate(raw.yaml, place);
  const label = labelAt(schemas[collection], place, fields)?.title;
  const key = String(place.filter((step) => typeof step === 'string').at(-1) ?? '');
  return {
    file,
    line: line + raw.yamlOffset,
    column,
    field: label === undefined ? key : `${label}(${key})`,
  };
}

function textWithout({ file, raw }: HallEntry, places: readonly Path[], content: string): string {
  const text = readFileSync(path.join(content, file), 'utf8');
  const document = parseDocument(raw.yaml, { schema: 'core' });
  // From the last to the first, so that the numbers of the items before stay right.
  for (const place of [...places].reverse()) {
    document.deleteIn(place);
    const list = place.slice(0, -1);
    const left = document.getIn(list);
    const isEmpty =
      typeof left === 'object' &&
      left !== null &&
      'items' in left &&
      (left.items as unknown[]).length === 0;
    if (isEmpty) document.deleteIn(list);
  }
  const start = raw.yamlOffset === 0 ? 0 : text.indexOf('\n') + 1;
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.slice(0, start) + yaml + text.slice(start + raw.yaml.length);
}
