import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import { letterLinks } from './letter-links.ts';
import type { LetterLink } from './letter-links.ts';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { rooms } from './rooms.ts';
import { siteOf } from './site.ts';

export interface SearchPage {
  readonly head: PageHead;
  readonly title: string;
  /** Where the index lies, with a closing slash. */
  readonly index: string;
  /** Ways on without a search: the index by pinyin, and every hall, with how many exhibits it holds. */
  readonly letters: readonly LetterLink[];
  readonly halls: readonly (Link & { readonly note: string })[];
}

export const searchPage = (catalogue: Catalogue): SearchPage => ({
  head: {
    title: t.headings.search,
    description: t.searching.idle,
    path: '/search/',
    breadcrumbs: [homeCrumb(catalogue)],
    noindex: true,
  },
  title: t.headings.search,
  index: siteOf(catalogue).href('/search-index/'),
  letters: letterLinks(catalogue),
  halls: hallLinks(catalogue),
});

/** Every hall that has exhibits. */
export const hallLinks = (catalogue: Catalogue): (Link & { readonly note: string })[] =>
  rooms(catalogue).map(({ href, text, count, unit }) => ({
    href,
    text,
    note: t.list.count(count, unit),
  }));
