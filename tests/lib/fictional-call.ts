import type { Input } from './fictional-entries.ts';
import { cite } from './fictional-entries.ts';

/** What an open call says besides the least of a challenge. */
export const fictionalCall = {
  title: '虚构焊缝难题',
  kind: 'call',
  owner: '虚构制造厂',
  problem: `虚构的难题是厚板焊缝开裂。${cite}`,
  targets: [{ metric: '焊缝合格率', op: '≥', value: 99, unit: '%' }],
  stage: 'open',
  deadline: '2026-12-31',
} satisfies Partial<Input<'challenges'>>;
