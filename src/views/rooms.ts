import type { Catalogue } from '#catalogue/catalogue';
import { pageEntries } from '#catalogue/page-entries';
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

/** The rooms that hold something. */
export const rooms = (catalogue: Catalogue): Room[] =>
  roomCodes
    .map((code) => ({
      code,
      count: house[code].reduce(
        (sum, collection) => sum + pageEntries(catalogue, collection).length,
        0,
      ),
    }))
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
