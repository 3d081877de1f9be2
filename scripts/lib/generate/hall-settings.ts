import type { z } from 'zod';
import type { hall } from '#schema/hall';
import type { Counts, GeneratedCollection } from './counts.ts';
import { slugOf } from './plan.ts';

/** `hall.yaml` of a generated hall: without an address, at the root, its first entries at home. */
export function hallSettings(counts: Counts): z.input<typeof hall> {
  const first = (collection: GeneratedCollection, most: number, from = 0): string[] =>
    Array.from({ length: Math.min(most, Math.max(0, counts[collection] - from)) }, (_, i) =>
      slugOf(collection, from + i),
    );
  const [totals] = first('figures', 1);
  return {
    name: '虚构展馆',
    tagline: '这里的一切都是虚构的。',
    description: '由 npm run generate 生成的虚构内容，用来测试和测速；人物、单位、奖项都不存在。',
    cities: ['虚构市'],
    editors: '虚构编辑组',
    demonstration: '本馆内容全部虚构，只作测试之用。',
    base: '/',
    home: {
      masterpieces: first('outcomes', 3),
      badges: first('craftsmen', 8),
      ...(totals === undefined ? {} : { totals }),
      figures: first('figures', 2, 1),
    },
  };
}
