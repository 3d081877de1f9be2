import { t } from './t.ts';

/**
 * The interface's own headings: hall names, section titles, titles of related rows. The display
 * font is cut to these letters and no more, so a word set in it belongs in one of these groups.
 */
export const headings = (): string[] => [
  // The desk's other headings stand in the reader's own serif.
  t.contribute.headings.contribute,
  ...Object.values(t.halls).flatMap(({ name, exhibit }) => [name, exhibit]),
  ...[
    t.headings,
    t.relations,
    t.enterprise.headings,
    t.honour.headings,
    t.notice.headings,
    t.transferring.headings,
    t.story.headings,
    t.learning.headings,
    t.statistics.headings,
    t.holdings.headings,
    t.office.headings,
    t.browsing.headings,
    t.touring.headings,
  ].flatMap((group) => Object.values(group)),
];
