import { awardOf } from './awards.ts';
import { body, cited } from './citation.ts';
import { drawFor } from './draw.ts';
import type { Plan } from './plan.ts';
import { slugOf } from './plan.ts';
import { metrics, sharedFields } from './shared-fields.ts';
import { text } from './words.ts';
import type { Written } from './written.ts';

export function craftsman(plan: Plan, number: number): Written<'craftsmen'> {
  const draw = drawFor(plan.seed, `craftsmen/${number}`);
  const award = awardOf(draw, plan, 'craftsmen', number);
  return {
    data: {
      title: text(draw, 'person'),
      ...sharedFields(draw, plan),
      trade: text(draw, 'trade'),
      employer: { name: text(draw, 'factory') },
      skillLevel: draw.one(plan.terms('skill-levels')),
      ...(draw.oneIn(4) ? { professionalTitle: text(draw, 'rank') } : {}),
      ...(award ? { honours: [award] } : {}),
      metrics: metrics(draw, plan),
      // Masters come before their apprentices, so that no chain of them closes.
      ...(number > 0 && draw.oneIn(3)
        ? { mentors: [slugOf('craftsmen', draw.whole(0, number - 1))] }
        : {}),
      ...(draw.oneIn(5) ? { quote: { text: cited(draw, plan, 'quote') } } : {}),
      consent: { basis: 'consent', ref: '虚构同意书' },
      ...(draw.oneIn(40) ? { living: false } : {}),
    },
    body: body(draw, plan, 4),
  };
}
