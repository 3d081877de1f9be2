import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { pageEntries } from '#catalogue/page-entries';
import { supplyOf } from '#catalogue/supply';
import { workMethodsOf } from '#catalogue/work-methods';
import { t } from '#i18n/t';
import type { PageCollection } from '#schema/collection-name';
import type { Link } from './link.ts';
import { siteOf } from './site.ts';

/** The rooms of the house in the order of their doors, and the collections that hang in each. */
const house = {
  craftsmen: ['craftsmen'],
  studios: ['studios'],
  outcomes: ['outcomes'],
  enterprises: ['enterprises'],
  programmes: ['programmes', 'notices'],
  transfer: ['challenges'],
  stories: ['stories'],
  learning: ['policies', 'venues'],
  figures: ['figures'],
  tours: ['tours'],
  unions: ['unions'],
  sources: ['sources'],
} as const satisfies Record<string, readonly PageCollection[]>;

/** Outcomes that a room shows besides its own collections; they hang in the hall of outcomes, too. */
const outcomesIn: {
  readonly [C in RoomCode]?: (catalogue: Catalogue) => readonly Entry<'outcomes'>[];
} = { transfer: supplyOf, learning: workMethodsOf };

export type RoomCode = keyof typeof house;
export const roomCodes = Object.keys(house) as RoomCode[];

/** A room as the floor plan, the header and the search page name it. */
export interface Room extends Link {
  readonly code: RoomCode;
  /** `01` … on the door. */
  readonly number: string;
  readonly exhibit: string;
  readonly lead: string;
  readonly count: number;
  readonly unit: string;
}

/** Every page names the rooms, so they are counted once a catalogue. */
const counted = new WeakMap<Catalogue, readonly Room[]>();

/** The rooms that hold something. */
export function rooms(catalogue: Catalogue): readonly Room[] {
  const found = counted.get(catalogue) ?? countRooms(catalogue);
  counted.set(catalogue, found);
  return found;
}

const countRooms = (catalogue: Catalogue): Room[] =>
  roomCodes
    .map((code) => ({ code, count: countIn(catalogue, code) }))
    .filter(({ count }) => count > 0)
    .map(({ code, count }, i) => {
      const { name, exhibit, note, unit } = t.halls[code];
      return {
        code,
        number: String(i + 1).padStart(2, '0'),
        href: siteOf(catalogue).href(`/${code}/`),
        text: name,
        exhibit,
        lead: note,
        count,
        unit,
      };
    });

const countIn = (catalogue: Catalogue, code: RoomCode): number =>
  house[code].reduce(
    (sum, collection) => sum + pageEntries(catalogue, collection).length,
    outcomesIn[code]?.(catalogue).length ?? 0,
  );
