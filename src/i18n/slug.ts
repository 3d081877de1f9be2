import { syllables } from './pinyin.ts';

const longest = 80;

/**
 * The slug of a title: pinyin by syllable, words in Latin letters and numbers whole, at most 80
 * characters; what stands in brackets is left out. With `person` a name is read as one (单雄信 →
 * shan-xiong-xin). Empty for a title without anything to read.
 */
export function slugFrom(title: string, person: boolean): string {
  const plain = title.normalize('NFKC').replace(/\([^)]*\)/g, '');
  const words = (plain.match(/[a-z0-9]+|[^a-z0-9]+/gi) ?? []).flatMap((part, at) =>
    /^[a-z0-9]/i.test(part) ? [part.toLowerCase()] : syllables(part, person && at === 0),
  );
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
