import type { Honour } from '#schema/evidence';
import type { Catalogue } from './catalogue.ts';
import type { AnyEntry } from './entry.ts';

export interface Winner {
  readonly entry: AnyEntry;
  readonly honour: Honour;
}

/** The honours or awards that an entry claims. */
export function honoursOf({ collection, data }: AnyEntry): readonly Honour[] {
  if (collection === 'craftsmen' || collection === 'studios' || collection === 'enterprises')
    return data.honours ?? [];
  return collection === 'outcomes' ? (data.awards ?? []) : [];
}

/** Exhibits that claim an honour of this programme, read off the exhibits themselves. */
export const winnersOf = (catalogue: Catalogue, programme: string): readonly Winner[] =>
  catalogue.referrers({ collection: 'programmes', slug: programme }).flatMap(({ entry }) =>
    honoursOf(entry)
      .filter((honour) => honour.programme === programme)
      .map((honour) => ({ entry, honour })),
  );
