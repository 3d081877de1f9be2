import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, siteOf } from './site.ts';

export interface ComparePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** Address of the page itself, to which the choice is added. */
  readonly here: string;
  /** The site's root, to which an exhibit's address is added. */
  readonly home: string;
  /** Folder of the briefs, with a closing slash. */
  readonly briefs: string;
  readonly rows: readonly { readonly code: string; readonly label: string }[];
  /** Outcomes to choose from: all of a small hall, the first of a large one. */
  readonly outcomes: readonly (Link & { readonly slug: string })[];
  readonly all: Link;
}

/** More make the page too heavy; further ones come by the button on their own page. */
const offered = 60;

/** The page on which two to four outcomes stand side by side, as its address says. */
export function comparePage(catalogue: Catalogue): ComparePage {
  const site = siteOf(catalogue);
  const words = t.touring.compare;
  return {
    head: {
      title: t.touring.headings.compare,
      description: words.lead,
      path: '/compare/',
      breadcrumbs: [homeCrumb(catalogue)],
      noindex: true,
    },
    title: t.touring.headings.compare,
    lead: words.lead,
    here: site.href('/compare/'),
    home: site.href('/'),
    briefs: site.href('/data/briefs/outcomes/'),
    rows: Object.entries(words.rows).map(([code, label]) => ({ code, label })),
    outcomes: catalogue
      .list('outcomes')
      .slice(0, offered)
      .map((outcome) => ({ ...entryLink(site, outcome), slug: outcome.slug })),
    all: { href: site.href('/outcomes/'), text: words.all },
  };
}
