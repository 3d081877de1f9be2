import type { Catalogue } from '#catalogue/catalogue';
import type { Honour } from '#schema/evidence';
import type { Citations } from './citations.ts';
import type { TimelineItem } from './evidence.ts';
import { dateText } from './date-text.ts';
import { entryPath, siteOf } from './site.ts';
import { termText } from './term-text.ts';

/** Honours in the order of their dates; those that no source dates come last. */
export function honoursTimeline(
  catalogue: Catalogue,
  honours: readonly Honour[],
  citations: Citations,
): TimelineItem[] {
  const year = ({ date = '9999' }: Honour): string => date;
  return [...honours]
    .sort((a, b) => (year(a) === year(b) ? 0 : year(a) < year(b) ? -1 : 1))
    .map(({ title, date, level, grade, programme, note, sources }) => {
      const entry = programme === undefined ? undefined : catalogue.find('programmes', programme);
      const detail = [
        grade,
        level === undefined ? undefined : `${termText(catalogue, 'levels', level)}级`,
        note,
      ]
        .filter((part) => part !== undefined)
        .join(' · ');
      return {
        date: date === undefined ? '' : dateText(date),
        title,
        ...(entry ? { href: siteOf(catalogue).href(entryPath(entry)) } : {}),
        ...(detail === '' ? {} : { detail }),
        citations: citations.numbers(sources),
      };
    });
}
