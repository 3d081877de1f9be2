import { z } from 'zod';
import { field, line, prose } from './field.ts';
import { ratio } from './selection.ts';

const step = z.strictObject({
  name: line('环节', 20),
  text: prose('做法', 300),
});

/** How a programme selects: its steps in order, and where it states them, places and ratio. */
export const procedure = z.strictObject({
  steps: field(z.array(step).min(2), '步骤', '按先后排列；历届的环节照这个次序。'),
  quota: field(z.int().positive().optional(), '每届名额'),
  ratio: field(ratio.optional(), '差额比例'),
});
export type Procedure = z.output<typeof procedure>;

const items = z.array(prose('条目', 200)).min(1);

/** Who may take part. Each item is a statement that can be answered by yes or no. */
export const eligibility = z.strictObject({
  scope: field(items, '参评范围', '每条写一类可以参评的对象，符合一类即可。'),
  exclusions: field(items, '不得参与的情形', '有一条就不得参与。'),
  preferences: field(items.optional(), '优先考虑'),
});
export type Eligibility = z.output<typeof eligibility>;
