import { awardOf } from './awards.ts';
import { body } from './citation.ts';
import { drawFor } from './draw.ts';
import type { Plan } from './plan.ts';
import { anySlug, slugOf } from './plan.ts';
import { metrics, pastDate, sharedFields } from './shared-fields.ts';
import { text, texts } from './words.ts';
import type { Written } from './written.ts';

/** The first of every fifty studios is the alliance that some of the others belong to. */
const allianceEvery = 50;
const allianceKind = '联盟';

export function studio(plan: Plan, number: number): Written<'studios'> {
  const draw = drawFor(plan.seed, `studios/${number}`);
  const place = number % allianceEvery;
  const award = awardOf(draw, plan, 'studios', number);
  const kinds = plan.terms('studio-kinds').filter((kind) => kind !== allianceKind);
  return {
    data: {
      title: text(draw, place === 0 ? 'alliance' : 'studio'),
      ...sharedFields(draw, plan),
      kind: place === 0 ? allianceKind : draw.one(kinds),
      level: draw.one(plan.terms('levels')),
      named: pastDate(draw),
      leaders: [anySlug(draw, plan, 'craftsmen') ?? { name: text(draw, 'person') }],
      employer: { name: text(draw, 'factory') },
      members: texts(draw, 'person', draw.whole(1, 4)).map((name) => ({ name })),
      ...(award ? { honours: [award] } : {}),
      metrics: metrics(draw, plan),
      ...(place > 0 && draw.oneIn(4) ? { alliances: [slugOf('studios', number - place)] } : {}),
    },
    body: body(draw, plan, 4),
  };
}
