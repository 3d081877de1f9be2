import type { Catalogue } from '#catalogue/catalogue';
import { metaLine } from '#catalogue/meta-line';
import { t } from '#i18n/t';
import { exhibitName } from './halls.ts';
import type { IndexLine } from './letter-index.ts';
import { letterIndex, letters } from './letter-index.ts';
import type { LetterLink } from './letter-links.ts';
import { letterLinks, letterName } from './letter-links.ts';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import { pageLinks } from './page-links.ts';
import type { PageLinks } from './page-links.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';

/** One page of the index by pinyin. */
export interface LetterListing {
  /** One of `letters`. */
  readonly letter: string;
  /** From 1. */
  readonly page: number;
}

/** An entry, or another name of it, as a line of the index. */
export interface LetterRow extends Link {
  /** The other name under which it stands here. */
  readonly alias?: string;
  readonly hall: string;
  /** Employer · place · year. */
  readonly meta: string;
}

export interface LetterPage {
  readonly head: PageHead;
  readonly title: string;
  /** The letter as readers see it. */
  readonly name: string;
  readonly lead: string;
  /** How many lines the letter has on all its pages. */
  readonly total: number;
  readonly letters: readonly LetterLink[];
  /** The lines of this page by their first syllable, which is empty for signs without a reading. */
  readonly groups: readonly { readonly syllable: string; readonly rows: readonly LetterRow[] }[];
  readonly pager: PageLinks;
  /** The letters before and after that have entries. */
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** Lines on one page. */
const pageSize = 100;

/** Every page of the index: letters without entries have none. */
export const letterListings = (catalogue: Catalogue): LetterListing[] =>
  letters.flatMap((letter) => {
    const lines = letterIndex(catalogue).get(letter)?.length ?? 0;
    return Array.from({ length: Math.ceil(lines / pageSize) }, (_, i) => ({ letter, page: i + 1 }));
  });

/** The path of an index page below the base: `/search/b/2/`. */
export const letterPath = ({ letter, page }: LetterListing): string =>
  `/search/${letter}/${page === 1 ? '' : `${page}/`}`;

/** The index pages as route parameters. */
export const letterPaths = (catalogue: Catalogue) =>
  letterListings(catalogue).map((listing) => ({
    params: { letter: listing.letter, page: listing.page === 1 ? undefined : `${listing.page}` },
    props: { listing },
  }));

/** One page of the index by pinyin. */
export function letterPage(catalogue: Catalogue, listing: LetterListing): LetterPage {
  const { letter, page } = listing;
  const site = siteOf(catalogue);
  const index = letterIndex(catalogue);
  const lines = index.get(letter) ?? [];
  const shown = lines.slice((page - 1) * pageSize, page * pageSize);
  const name = letterName(letter);
  const title = t.letters.title(name) + (page === 1 ? '' : `（${t.list.page(page)}）`);
  const filled = letters.filter((one) => index.has(one));
  const place = filled.indexOf(letter);
  return {
    head: {
      title,
      description: t.letters.description(title, nameOf(shown[0]), nameOf(shown.at(-1))),
      path: letterPath(listing),
      breadcrumbs: [homeCrumb(catalogue), { href: site.href('/search/'), text: t.headings.search }],
    },
    title: t.headings.letters,
    name,
    lead: letter === 'other' ? t.letters.otherLead : t.letters.lead,
    total: lines.length,
    letters: letterLinks(catalogue, letter),
    groups: [...Map.groupBy(shown, ({ syllable }) => syllable)].map(([syllable, group]) => ({
      syllable,
      rows: group.map((line) => rowOf(catalogue, line)),
    })),
    pager: pageLinks(page, Math.ceil(lines.length / pageSize), (to) =>
      site.href(letterPath({ letter, page: to })),
    ),
    previous: linkTo(catalogue, filled[place - 1], t.letters.previous),
    next: linkTo(catalogue, filled[place + 1], t.letters.next),
  };
}

const linkTo = (
  catalogue: Catalogue,
  letter: string | undefined,
  words: (name: string) => string,
): Link | undefined =>
  letter === undefined
    ? undefined
    : {
        href: siteOf(catalogue).href(letterPath({ letter, page: 1 })),
        text: words(letterName(letter)),
      };

const nameOf = (line: IndexLine | undefined): string => line?.alias ?? line?.entry.data.title ?? '';

const rowOf = (catalogue: Catalogue, { entry, alias }: IndexLine): LetterRow => ({
  ...entryLink(siteOf(catalogue), entry),
  ...(alias === undefined ? {} : { alias }),
  hall: exhibitName(entry.collection),
  meta: metaLine(catalogue, entry),
});
