import type { Check } from './check.ts';
import { missingAmong } from './references.ts';

/** What `hall.yaml` picks for the home page exists: outcomes or studios. */
export const homePicks: Check = (subject) =>
  (subject.catalogue.hall.home?.masterpieces ?? []).flatMap((slug, i) =>
    missingAmong(
      subject,
      { file: 'hall.yaml' },
      ['home', 'masterpieces', i],
      ['outcomes', 'studios'],
      slug,
    ),
  );
