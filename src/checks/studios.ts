import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/** A published studio names who leads it; an alliance need not. */
export const studioLeaders: Check = perEntry((entry, { catalogue }) => {
  if (entry.collection !== 'studios' || entry.data.status !== 'published') return [];
  if (catalogue.term('studio-kinds', entry.data.kind)?.code === 'alliance') return [];
  if (entry.data.leaders?.length) return [];
  const suggestion = '写 leaders，例如 - wang-jun；馆内没有这个人就写 - name: 姓名。';
  return [
    finding(entry, ['leaders'], 'studios/leaders', '发布的工作室要写领衔人(leaders)', suggestion),
  ];
});
