import { nearest } from '#schema/nearest';
import { finding } from './check.ts';
import type { Check } from './check.ts';

/** What `hall.yaml` picks for the home page exists: outcomes or studios. */
export const homePicks: Check = ({ catalogue, known }) => {
  const picks = catalogue.hall.home?.masterpieces ?? [];
  const slugs = [...(known.get('outcomes')?.keys() ?? []), ...(known.get('studios')?.keys() ?? [])];
  return picks.flatMap((slug, i) => {
    if (slugs.includes(slug)) return [];
    const guess = nearest(slug, slugs);
    return [
      finding(
        { file: 'hall.yaml' },
        ['home', 'masterpieces', i],
        'references/missing',
        `找不到成果或工作室“${slug}”`,
        guess === undefined ? '写成果或工作室的编号。' : `是不是想写 ${guess}？`,
      ),
    ];
  });
};
