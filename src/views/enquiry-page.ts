import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { supplyOf } from '#catalogue/supply';
import { t } from '#i18n/t';
import { enquiryPath } from './enquiry-link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

interface Choice {
  /** `outcomes/<slug>` or `challenges/<slug>`. */
  readonly value: string;
  readonly text: string;
}

export interface EnquiryPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** The union office of `hall.yaml`; absent where it names none. */
  readonly office: { readonly name: string; readonly email?: string } | undefined;
  /** The site's root: with it stand the address of an exhibit in the letter and its brief. */
  readonly home: string;
  readonly groups: readonly { readonly label: string; readonly choices: readonly Choice[] }[];
  readonly modes: readonly string[];
}

/** More make the list too long to look through; further ones come by the link on their own page. */
const offered = 60;

/** The enquiry: a letter to the union office, or a sheet to print. It is sent by nobody but the visitor. */
export function enquiryPage(catalogue: Catalogue): EnquiryPage {
  const site = siteOf(catalogue);
  const title = t.transferring.headings.enquiry;
  const { lead, outcomes, challenges } = t.transferring.enquiry;
  const { office } = catalogue.hall;
  const open = catalogue.list('challenges').filter(({ data }) => data.stage === 'open');
  return {
    head: {
      title,
      description: lead,
      path: enquiryPath,
      breadcrumbs: [
        homeCrumb(catalogue),
        { href: site.href('/transfer/'), text: t.halls.transfer.name },
      ],
      noindex: true,
    },
    title,
    lead,
    office: office && {
      name: office.name,
      ...(office.email === undefined ? {} : { email: office.email }),
    },
    home: site.href('/'),
    groups: [
      { label: outcomes, choices: choices(supplyOf(catalogue)) },
      { label: challenges, choices: choices(open) },
    ].filter((group) => group.choices.length > 0),
    modes: catalogue.terms('transfer-modes').map((mode) => mode['zh-CN']),
  };
}

const choices = (entries: readonly Entry<'outcomes' | 'challenges'>[]): Choice[] =>
  entries
    .slice(0, offered)
    .map(({ collection, slug, data }) => ({ value: `${collection}/${slug}`, text: data.title }));
