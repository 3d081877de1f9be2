import type { Draw } from './draw.ts';
import { citations } from './citation.ts';
import type { Plan } from './plan.ts';
import { anySlug } from './plan.ts';
import { text } from './words.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A day of the years before the hall was last changed. */
export const pastDate = (draw: Draw): string =>
  `${draw.whole(2005, 2024)}-${twoDigits(draw.whole(1, 12))}-${twoDigits(draw.whole(1, 28))}`;

/** The fields that every generated entry of a hall has. */
export const sharedFields = (draw: Draw, plan: Plan) => ({
  summary: text(draw, 'summary'),
  status: 'published' as const,
  updated: `2025-${twoDigits(draw.whole(1, 12))}-${twoDigits(draw.whole(1, 28))}`,
  union: anySlug(draw, plan, 'unions'),
  region: draw.one(plan.terms('regions')),
  industries: [draw.one(plan.terms('industries'))],
  keywords: [text(draw, 'part'), text(draw, 'method')],
  sources: citations(draw, plan),
});

/** One or two numbers, each with period and source. */
export const metrics = (draw: Draw, plan: Plan) =>
  Array.from({ length: draw.whole(1, 2) }, () => ({
    label: text(draw, 'metric'),
    value: draw.whole(2, 900),
    unit: text(draw, 'unit'),
    precision: draw.one(['准确', '约', '超'] as const),
    period: `截至${draw.whole(2015, 2024)}年`,
    // Each at a place of its own: two numbers from one place would have to be the same.
    sources: citations(draw, plan).map(({ id }) => ({ id, at: `第${draw.whole(1, 1e6)}页` })),
  }));
