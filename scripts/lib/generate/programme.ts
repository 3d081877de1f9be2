import { editionId, editionsOf, prizeClasses } from './awards.ts';
import { body, cited, citations } from './citation.ts';
import { drawFor } from './draw.ts';
import type { Plan } from './plan.ts';
import { sharedFields } from './shared-fields.ts';
import { text } from './words.ts';
import type { Written } from './written.ts';

const quota = prizeClasses.reduce((sum, one) => sum + one.quota, 0);
const purse = prizeClasses.reduce((sum, one) => sum + one.quota * one.prize, 0);

export function programme(plan: Plan, number: number): Written<'programmes'> {
  const draw = drawFor(plan.seed, `programmes/${number}`);
  const title = `${text(draw, 'programme')}（${number + 1}）`;
  return {
    data: {
      title,
      ...sharedFields(draw, plan),
      kind: draw.one(plan.terms('programme-kinds')),
      level: draw.one(plan.terms('levels')),
      hosts: ['虚构市总工会'],
      cycle: '两年一届',
      criteria: [cited(draw, plan, 'point')],
      editions: editionsOf(plan, number).map(({ year, winners }, i) => {
        const applicants = draw.whole(200, 900);
        return {
          id: editionId(year),
          title: `${year}年${title}`,
          no: i + 1,
          date: String(year),
          quota,
          purse,
          applicants,
          classes: prizeClasses,
          announced: winners,
          stages: [
            { name: '申报', count: applicants },
            { name: '评审', count: 2 * quota },
            { name: '公示', count: quota },
          ],
          sources: citations(draw, plan),
        };
      }),
    },
    body: body(draw, plan, 1),
  };
}
