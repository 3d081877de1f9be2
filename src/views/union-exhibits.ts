import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { exhibitCollections, unionExhibits } from '#catalogue/union-exhibits';
import type { Exhibit } from '#catalogue/union-exhibits';
import { t } from '#i18n/t';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';
import { hallName } from './halls.ts';

/** A row of a union's exhibits; the note says how many there are beyond those shown. */
export interface ExhibitRow {
  readonly title: string;
  readonly note: string;
  readonly cards: readonly Card[];
}

/** As many drawings as a page carries; the table has the rest. */
const mostCards = 24;

/** What a union or those below it answer for, hall by hall, then what documents bind to it. */
export function exhibitRows(catalogue: Catalogue, union: Entry<'unions'>): ExhibitRow[] {
  const all = unionExhibits(catalogue, union);
  const exhibits = all.filter(({ tie }) => tie !== 'named').map(({ exhibit }) => exhibit);
  const groups = [
    ...exhibitCollections.map((collection) => ({
      title: hallName(collection),
      exhibits: exhibits.filter((exhibit) => exhibit.collection === collection),
    })),
    {
      title: t.office.headings.named,
      exhibits: all.filter(({ tie }) => tie === 'named').map(({ exhibit }) => exhibit),
    },
  ].filter((group) => group.exhibits.length > 0);
  const most = Math.max(1, Math.floor(mostCards / Math.max(groups.length, 1)));
  return groups.map(({ title, exhibits: group }) => row(catalogue, title, group, most));
}

function row(
  catalogue: Catalogue,
  title: string,
  exhibits: readonly Exhibit[],
  most: number,
): ExhibitRow {
  const cards = exhibits.slice(0, most).map((exhibit) => cardOf(catalogue, exhibit));
  return { title, note: t.office.shownOf(cards.length, exhibits.length), cards };
}
