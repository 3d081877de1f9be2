import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

const bonds = ['people', 'outcomes', 'studios', 'enterprises', 'programmes'] as const;

/** A story tells of something that hangs in the hall: it names at least one exhibit or programme. */
export const boundStories: Check = perEntry((entry) => {
  if (entry.collection !== 'stories' || entry.data.status !== 'published') return [];
  const { data } = entry;
  if (bonds.some((field) => (data[field] ?? []).length > 0)) return [];
  return [
    finding(
      entry,
      ['status'],
      'stories/unbound',
      '这篇故事没有连到任何展品',
      '写上人物(people)、成果(outcomes)、工作室(studios)、企业(enterprises)或评选活动(programmes)里的至少一项。',
    ),
  ];
});
