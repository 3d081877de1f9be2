import type { Finding } from '#schema/problem';
import { element } from '../../search/element.ts';
import { citedSources } from '../cited-sources.ts';
import { fileOf } from '../desk-entry.ts';
import type { DeskEntry } from '../desk-entry.ts';
import { bodyPart } from './body-part.ts';
import { fieldsPart } from './fields-part.ts';
import { framed } from './frame.ts';
import type { Desk, Spot } from './part.ts';
import { sourcesPart } from './sources-part.ts';
import { wordOf } from '../word-of.ts';

/** The whole form of an entry. */
export interface Sheet {
  readonly elements: readonly HTMLElement[];
  /** The entry as it is filled in; `today` is the day of its update. */
  readonly read: (today: string) => DeskEntry;
  readonly spot: (finding: Finding) => Spot | undefined;
}

/** Draws the form of an entry. Sources have no body, no status and bring no further sources. */
export function drawSheet(desk: Desk, sources: Desk, entry: DeskEntry): Sheet {
  const { collection, slug, fields, file } = entry;
  const own = fieldsPart(desk, { slug, fields, fixed: file !== undefined });
  const listed = collection !== 'sources';
  const body = listed ? bodyPart(desk, entry.body, entry.kept) : undefined;
  const added = sourcesPart(sources, entry.sources);
  const status = statusPart(desk, fields.status);
  const read = (today: string): DeskEntry => {
    const typed = wordOf(body?.read());
    const filled = own.read();
    if (!listed) return { ...entry, slug: own.slug(), fields: filled };
    const cited = filled.sources ?? citedSources(filled, typed);
    return {
      ...entry,
      slug: own.slug(),
      fields: { ...filled, sources: cited, status: status.read(), updated: today },
      body: typed,
      sources: added.read(),
    };
  };
  return {
    elements: [
      ...own.main,
      ...(body ? [body.element] : []),
      ...own.more,
      ...(listed ? [added.element, status.element] : []),
    ],
    read,
    spot: ({ file: at, path }) => {
      const other = /^sources\/(.*)\.yaml$/.exec(at)?.[1];
      if (at !== fileOf(read('')) && other !== undefined) return added.spot(other, path);
      if (path[0] === 'body') return body?.spot([]);
      return path[0] === 'status' ? status.spot : own.spot(path);
    },
  };
}

/** Whether the entry is published once it has been looked at, or kept as a draft. */
function statusPart({ words, ...desk }: Desk, status: unknown) {
  const select = element('select');
  select.add(new Option(words.published, 'published'));
  select.add(new Option(words.draft, 'draft'));
  select.value = status === 'draft' ? 'draft' : 'published';
  const field = { title: words.status, required: false };
  return { ...framed({ words, ...desk }, field, '', select), read: () => select.value };
}
