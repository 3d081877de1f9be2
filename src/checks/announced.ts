import { hallCollections } from '#catalogue/facets';
import { perEntry } from './check.ts';
import type { Check } from './check.ts';
import { missingAmong } from './references.ts';

/** The slugs in an edition's official list are those of exhibits; which hall they stand in is free. */
export const announcedWinners: Check = perEntry((entry, subject) => {
  if (entry.collection !== 'programmes') return [];
  return (entry.data.editions ?? []).flatMap(({ announced = [] }, i) =>
    announced.flatMap((winner, j) =>
      typeof winner === 'string'
        ? missingAmong(subject, entry, ['editions', i, 'announced', j], hallCollections, winner)
        : [],
    ),
  );
});
