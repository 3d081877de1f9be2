import { drawFor } from './draw.ts';
import type { Plan } from './plan.ts';
import { pastDate } from './shared-fields.ts';
import { text } from './words.ts';
import type { Written } from './written.ts';

export function source(plan: Plan, number: number): Written<'sources'> {
  const draw = drawFor(plan.seed, `sources/${number}`);
  return {
    data: {
      title: `${text(draw, 'source')} 第${number + 1}号`,
      publisher: text(draw, 'publisher'),
      date: pastDate(draw),
      // A name that RFC 2606 keeps from ever belonging to anybody.
      ...(draw.oneIn(2) ? { url: `https://example.org/xu-gou/${number + 1}` } : {}),
      tier: draw.one(['A', 'B', 'C'] as const),
      kind: draw.one(['document', 'report', 'repost'] as const),
    },
  };
}
