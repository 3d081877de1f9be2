import { hash } from './hash.ts';
import { motifsByIndustry, motifsByWord, neutralMotifs } from './motif-tables.ts';
import type { MotifName } from './motifs/index.ts';

interface Subject {
  readonly collection: string;
  /** Codes of the vocabulary of industries, the main one first. */
  readonly industries: readonly string[];
  /** The title and the keywords. */
  readonly text: string;
}

/**
 * What an entry's cover shows: a medal for a programme of awards; else the thing its words name;
 * else its first industry that has a drawing; else something neutral. The same entry always gets
 * the same motif.
 */
export function chooseMotif({ collection, industries, text }: Subject): MotifName {
  if (collection === 'programmes') return 'medal';
  const named = motifsByWord.find(([, words]) => words.some((word) => text.includes(word)));
  if (named) return named[0];
  const known = industries.find((industry) => Object.hasOwn(motifsByIndustry, industry));
  const choices = (known && motifsByIndustry[known]) || neutralMotifs;
  return choices[hash(text) % choices.length] ?? choices[0];
}
