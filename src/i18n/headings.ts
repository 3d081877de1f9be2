import { t } from './t.ts';

/**
 * The interface's own headings: hall names, section titles, titles of related rows. The display
 * font is cut to these letters and no more, so a word set in it belongs in one of these groups.
 */
export const headings = (): string[] => [
  ...Object.values(t.halls).flatMap(({ name, exhibit }) => [name, exhibit]),
  ...Object.values(t.headings),
  ...Object.values(t.relations),
];
