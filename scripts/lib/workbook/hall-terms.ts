import { vocabulary } from '#schema/vocabulary';
import { termsIn } from '../generate/terms.ts';
import type { HallEntry } from '../new/hall-entries.ts';
import type { Choices } from './drop-downs.ts';

/** The Chinese words of each vocabulary: the hall's own, else those that come with Shaitu. */
export function hallTerms(hall: readonly HallEntry[], shipped: string): Choices['terms'] {
  const others = termsIn(shipped);
  return (name) => {
    const own = hall.find(({ collection, slug }) => collection === 'vocabularies' && slug === name);
    const read = vocabulary.safeParse(own?.fields);
    return read.success ? read.data.terms.map((term) => term['zh-CN']) : others(name);
  };
}
