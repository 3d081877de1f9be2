import { body } from './citation.ts';
import { drawFor } from './draw.ts';
import type { Plan } from './plan.ts';
import { metrics, sharedFields } from './shared-fields.ts';
import { text, texts } from './words.ts';
import type { Written } from './written.ts';

/** The first figure is the hall's totals, the others are survey questions. */
export function figure(plan: Plan, number: number): Written<'figures'> {
  const draw = drawFor(plan.seed, `figures/${number}`);
  const question = text(draw, 'question');
  const shares = [40, 30, 20, 10];
  return {
    data: {
      ...sharedFields(draw, plan),
      ...(number === 0
        ? { title: '虚构总数', totals: metrics(draw, plan) }
        : {
            title: `${question}（${number}）`,
            survey: {
              question,
              choice: 'single' as const,
              base: `虚构受访者${draw.whole(100, 9000)}人`,
              values: texts(draw, 'option', shares.length).map((label, i) => ({
                label,
                value: shares[i],
              })),
            },
          }),
    },
    body: body(draw, plan, 1),
  };
}
