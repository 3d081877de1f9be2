import { body } from './citation.ts';
import { drawFor } from './draw.ts';
import type { Plan } from './plan.ts';
import { slugOf } from './plan.ts';
import { metrics, sharedFields } from './shared-fields.ts';
import type { Written } from './written.ts';

/** Below the one municipal union stand this many district ones; all further ones are below those. */
const districts = 12;

export function union(plan: Plan, number: number): Written<'unions'> {
  const draw = drawFor(plan.seed, `unions/${number}`);
  return {
    data: {
      ...sharedFields(draw, plan),
      ...place(number),
      region: draw.one(plan.terms('regions')),
      union: undefined,
      metrics: metrics(draw, plan),
    },
    body: body(draw, plan, 1),
  };
}

function place(number: number) {
  if (number === 0) return { title: '虚构市总工会', level: '市级' } as const;
  if (number <= districts)
    return {
      title: `虚构第${number}区总工会`,
      level: '区局（产业）',
      parent: slugOf('unions', 0),
    } as const;
  return {
    title: `虚构第${number}厂工会`,
    level: '基层',
    parent: slugOf('unions', 1 + (number % districts)),
  } as const;
}
