import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import { letterIndex, letters } from './letter-index.ts';
import { siteOf } from './site.ts';

/** A letter of the index; without entries it leads nowhere. */
export interface LetterLink {
  readonly text: string;
  readonly count: number;
  readonly href: string | undefined;
  readonly current: boolean;
}

/** A letter as readers see it: `B`, 其他. */
export const letterName = (letter: string): string =>
  letter === 'other' ? t.headings.otherLetters : letter.toUpperCase();

/** The whole alphabet with how many lines each letter has; `current` is the letter shown. */
export function letterLinks(catalogue: Catalogue, current?: string): LetterLink[] {
  const site = siteOf(catalogue);
  const index = letterIndex(catalogue);
  return letters.map((letter) => ({
    text: letterName(letter),
    count: index.get(letter)?.length ?? 0,
    href: index.has(letter) ? site.href(`/search/${letter}/`) : undefined,
    current: letter === current,
  }));
}
