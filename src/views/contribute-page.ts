import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import { codeWords } from '#schema/code-words';
import { collectionLabels, pageCollections } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

export interface ContributePage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly kinds: readonly {
    readonly collection: PageCollection;
    readonly name: string;
    readonly note: string;
  }[];
  /** What codes mean, by code. */
  readonly options: Readonly<Record<string, string>>;
  /** The site's root: with it stand the forms, the names and the open data that the desk asks for. */
  readonly home: string;
  /** The office that takes what comes by mail. */
  readonly mail: Link | undefined;
  readonly repository: Link | undefined;
}

/** The contribution desk: a form that lives in the visitor's browser, and the ways without it. */
export function contributePage(catalogue: Catalogue): ContributePage {
  const { office, repository } = catalogue.hall;
  const { headings, lead, kinds, ...words } = t.contribute;
  return {
    head: {
      title: headings.contribute,
      description: lead,
      path: '/contribute/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title: headings.contribute,
    lead,
    kinds: kindOrder.map((collection) => ({
      collection,
      name: collectionLabels[collection],
      note: kinds[collection],
    })),
    options: codeWords,
    home: siteOf(catalogue).href('/'),
    mail:
      office?.email === undefined
        ? undefined
        : {
            href: `mailto:${office.email}`,
            text: words.mail.replace('{office}', office.name),
          },
    repository: repository === undefined ? undefined : { href: repository, text: words.repository },
  };
}

/** What is most often written comes first. */
const first: readonly PageCollection[] = ['outcomes', 'craftsmen', 'studios'];
const kindOrder = [...first, ...pageCollections.filter((name) => !first.includes(name))];
