import type { Catalogue } from '#catalogue/catalogue';
import { cities } from '#catalogue/districts';
import type { City, District } from '#catalogue/districts';
import { hallCollections } from '#catalogue/facets';
import type { HallCollection } from '#catalogue/facets';
import { t } from '#i18n/t';
import type { Term } from '#schema/vocabulary';
import { exhibitName } from './halls.ts';
import type { MaybeLink } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';
import { tilePlaces } from './tile-places.ts';
import type { TilePlace } from './tile-places.ts';

/** One district as a tile; `place` is missing where the city has no drawn grid. */
export interface Tile extends MaybeLink {
  readonly total: number;
  readonly place?: TilePlace;
}

export interface CityTiles {
  readonly title: string;
  readonly tiles: readonly Tile[];
  readonly drawn: boolean;
  readonly columns: readonly string[];
  /** The same as a table: a district a row, a hall a column. */
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly MaybeLink[];
  }[];
  /** Districts without exhibits, said in words. */
  readonly gap: string;
}

export interface DistrictsPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly cities: readonly CityTiles[];
}

/** The districts of the hall's cities as tiles. No map: real boundaries need a licence. */
export function districtsPage(catalogue: Catalogue): DistrictsPage {
  const { title, lead } = t.browsing.districts;
  return {
    head: {
      title,
      description: lead,
      path: '/districts/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title,
    lead,
    cities: cities(catalogue).map((city) => cityTiles(catalogue, city)),
  };
}

function cityTiles(catalogue: Catalogue, { term, districts, citywide }: City): CityTiles {
  const words = t.browsing.districts;
  const empty = districts.filter(({ total }) => total === 0).map((one) => one.term['zh-CN']);
  return {
    title: term['zh-CN'],
    drawn: districts.every((district) => tilePlaces[district.term.code]),
    tiles: districts.map(tile),
    columns: hallCollections.map(exhibitName),
    rows: [
      ...districts.map((district) => row(catalogue, district, district.term['zh-CN'])),
      // A link would lead to the whole city.
      { ...row(catalogue, citywide, words.citywide(term['zh-CN'])), cells: plain(citywide) },
    ],
    gap: words.gap(empty),
  };
}

/** A tile counts all halls together; it leads to its row, where each hall has a link of its own. */
function tile({ term, total }: District): Tile {
  const place = tilePlaces[term.code];
  return {
    text: term['zh-CN'],
    total,
    ...(total === 0 ? {} : { href: `#${rowId(term)}` }),
    ...(place === undefined ? {} : { place }),
  };
}

const rowId = ({ code }: Term): string => `district-${code}`;

const plain = ({ counts }: District): MaybeLink[] =>
  hallCollections.map((collection) => ({
    text: t.browsing.districts.count(counts[collection]),
  }));

const row = (catalogue: Catalogue, { term, counts }: District, name: string) => ({
  id: rowId(term),
  name,
  cells: hallCollections.map((collection) => ({
    text: t.browsing.districts.count(counts[collection]),
    ...(counts[collection] > 0 ? { href: regionPath(catalogue, collection, term.code) } : {}),
  })),
});

const regionPath = (catalogue: Catalogue, collection: HallCollection, code: string): string =>
  siteOf(catalogue).href(`/${collection}/region/${code}/`);
