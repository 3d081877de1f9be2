import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/** A challenge is open no longer than its deadline: after it the call is taken, solved or closed. */
export const openChallenges: Check = perEntry((entry, { catalogue: { today } }) => {
  if (entry.collection !== 'challenges') return [];
  const { stage, deadline } = entry.data;
  if (stage !== 'open' || deadline === undefined || deadline >= today) return [];
  return [
    finding(
      entry,
      ['deadline'],
      'challenges/overdue',
      `截止日期(${deadline})在今天(${today})之前，阶段(stage)却还是 open`,
      '改成 taken、solved 或 closed；延了期就改截止日期。',
    ),
  ];
});
