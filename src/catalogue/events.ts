import type { Catalogue } from './catalogue.ts';
import type { AnyEntry } from './entry.ts';
import { honoursOf } from './winners.ts';

export const eventKinds = [
  'honour',
  'outcome',
  'studio',
  'edition',
  'deal',
  'story',
  'policy',
  'challenge',
  'venue',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Something that the record dates, and the entry that tells of it. */
export interface DatedEvent {
  /** ISO, as precise as the record: `2022`, `2022-04`, `2022-04-27`. */
  readonly date: string;
  readonly kind: EventKind;
  readonly entry: AnyEntry;
  /** What happened, where the entry's title does not say it: an honour, an edition, a deal. */
  readonly detail?: string;
}

/** Every dated event of the hall, oldest first; a date that is less precise comes before those it holds. */
export function datedEvents(catalogue: Catalogue): DatedEvent[] {
  const published = catalogue.all.filter(
    ({ data }) => 'status' in data && data.status === 'published',
  );
  return published
    .flatMap((entry) => [...honours(entry), ...ownEvents(entry)])
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

const honours = (entry: AnyEntry): DatedEvent[] =>
  honoursOf(entry).flatMap(({ date, title, grade }) =>
    date === undefined
      ? []
      : [{ date, kind: 'honour', entry, detail: [title, grade].filter(Boolean).join(' · ') }],
  );

function ownEvents(entry: AnyEntry): DatedEvent[] {
  const { collection, data } = entry;
  const at = (kind: EventKind, date: string | undefined, detail?: string): DatedEvent[] =>
    date === undefined ? [] : [{ date, kind, entry, ...(detail === undefined ? {} : { detail }) }];
  switch (collection) {
    case 'outcomes':
      return [
        ...at('outcome', data.date),
        ...(data.transfer?.deals ?? []).flatMap(({ date, status }) => at('deal', date, status)),
      ];
    case 'studios':
      return at('studio', data.named);
    case 'programmes':
      return (data.editions ?? []).flatMap(({ date, title }) => at('edition', date, title));
    case 'stories':
      return at('story', data.date);
    case 'policies':
      return at('policy', data.date);
    case 'challenges':
      return at('challenge', data.date);
    case 'venues':
      return at('venue', data.opened);
    default:
      return [];
  }
}

export interface Year {
  /** `2022`. */
  readonly year: string;
  readonly events: readonly DatedEvent[];
}

/** The years that have events, oldest first. */
export function eventYears(catalogue: Catalogue): readonly Year[] {
  const years = new Map<string, DatedEvent[]>();
  for (const event of datedEvents(catalogue)) {
    const year = event.date.slice(0, 4);
    const known = years.get(year);
    if (known) known.push(event);
    else years.set(year, [event]);
  }
  return [...years].map(([year, events]) => ({ year, events }));
}
