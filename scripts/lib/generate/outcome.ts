import { maturitySchemes } from '#schema/maturity';
import { awardOf } from './awards.ts';
import { body, cited, citations } from './citation.ts';
import type { Draw } from './draw.ts';
import { drawFor } from './draw.ts';
import { futurePatentNumber } from './patent-number.ts';
import type { Plan } from './plan.ts';
import { anySlug } from './plan.ts';
import { metrics, pastDate, sharedFields } from './shared-fields.ts';
import { text } from './words.ts';
import type { Written } from './written.ts';

export function outcome(plan: Plan, number: number): Written<'outcomes'> {
  const draw = drawFor(plan.seed, `outcomes/${number}`);
  const award = awardOf(draw, plan, 'outcomes', number);
  const list = (words: string, count: number) =>
    Array.from({ length: count }, () => cited(draw, plan, words));
  return {
    data: {
      title: text(draw, 'outcome'),
      ...sharedFields(draw, plan),
      kind: draw.one(plan.terms('outcome-kinds')),
      date: pastDate(draw),
      team: [
        anySlug(draw, plan, 'craftsmen') ?? { name: text(draw, 'person') },
        { name: text(draw, 'person') },
      ],
      employer: { name: text(draw, 'factory') },
      studio: anySlug(draw, plan, 'studios'),
      problem: cited(draw, plan, 'problem', 2),
      solution: cited(draw, plan, 'solution', 2),
      points: list('point', 3),
      benefits: list('benefit', 2),
      metrics: metrics(draw, plan),
      ...(draw.oneIn(5) ? { intellectualProperty: [right(draw, plan)] } : {}),
      ...(draw.oneIn(3) ? { maturity: maturity(draw, plan) } : {}),
      ...(award ? { awards: [award] } : {}),
      ...(draw.oneIn(6) ? { transfer: transfer(draw, plan) } : {}),
    },
    body: body(draw, plan, 3),
  };
}

function right(draw: Draw, plan: Plan) {
  return {
    kind: draw.one(plan.terms('intellectual-property-kinds')),
    title: text(draw, 'outcome'),
    number: futurePatentNumber(draw),
    sources: citations(draw, plan),
  };
}

function maturity(draw: Draw, plan: Plan) {
  const scheme = draw.one(['qingdao', 'trl', 'market'] as const);
  return { scheme, level: draw.one(plan.terms(maturitySchemes[scheme])) };
}

function transfer(draw: Draw, plan: Plan) {
  const mode = draw.one(plan.terms('transfer-modes'));
  return {
    open: true,
    modes: [mode],
    deals: [
      {
        date: pastDate(draw),
        party: text(draw, 'factory'),
        mode,
        amount: draw.whole(1, 80),
        status: draw.one(['意向', '合同', '到账'] as const),
        sources: citations(draw, plan),
      },
    ],
  };
}
