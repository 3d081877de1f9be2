import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { pageEntries } from '#catalogue/page-entries';
import { t } from '#i18n/t';
import type { Eligibility } from '#schema/procedure';
import { proseList } from './body.ts';
import type { Citations } from './citations.ts';
import { startCitations } from './citations.ts';
import type { CitedHtml, CitedSource } from './evidence.ts';
import type { Link } from './link.ts';
import { hallCrumb, homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { entryLink, entryPath, siteOf } from './site.ts';

/** Who may take part in a programme, as its page lists it. */
export interface EligibilityView {
  readonly scope: readonly CitedHtml[];
  readonly exclusions: readonly CitedHtml[];
  readonly preferences: readonly CitedHtml[];
  /** The address of the self-check. */
  readonly check: string;
}

/** A question of the self-check; numbers run through both parts. */
export interface Question {
  readonly number: number;
  readonly text: CitedHtml;
}

export interface EligibilityPage {
  readonly head: PageHead;
  readonly programme: Link;
  readonly lead: string;
  readonly scope: readonly Question[];
  readonly exclusions: readonly Question[];
  readonly preferences: readonly CitedHtml[];
  /** What the script says, as JSON; `{left}` and `{numbers}` are filled in. */
  readonly words: string;
  /** What the page says before anything is answered. */
  readonly verdict: string;
  readonly sources: readonly CitedSource[];
}

/** The path of a programme's self-check below the base. */
export const eligibilityPath = (entry: Entry<'programmes'>): string =>
  `${entryPath(entry)}eligibility/`;

/** The programmes that have a self-check. */
export const checkable = (catalogue: Catalogue): Entry<'programmes'>[] =>
  pageEntries(catalogue, 'programmes').filter(({ data }) => data.eligibility !== undefined);

export const eligibilityView = (
  catalogue: Catalogue,
  entry: Entry<'programmes'>,
  { scope, exclusions, preferences }: Eligibility,
  citations: Citations,
): EligibilityView => ({
  scope: proseList(scope, citations),
  exclusions: proseList(exclusions, citations),
  preferences: proseList(preferences, citations),
  check: siteOf(catalogue).href(eligibilityPath(entry)),
});

/** The self-check of a programme: a question for each way into its scope and each exclusion. */
export function eligibilityPage(
  catalogue: Catalogue,
  entry: Entry<'programmes'>,
  eligibility: Eligibility,
): EligibilityPage {
  const { title } = entry.data;
  const citations = startCitations(catalogue);
  const questions = (texts: readonly string[], before: number): Question[] =>
    texts.map((text, i) => ({ number: before + i + 1, text: citations.prose(text) }));
  const scope = questions(eligibility.scope, 0);
  const exclusions = questions(eligibility.exclusions, scope.length);
  const { open, fits, fails } = t.honour.verdicts;
  return {
    head: {
      title: t.honour.selfCheckOf(title),
      description: t.honour.selfCheckLead(title),
      path: eligibilityPath(entry),
      breadcrumbs: [
        homeCrumb(catalogue),
        hallCrumb(catalogue, 'programmes'),
        entryLink(siteOf(catalogue), entry),
      ],
    },
    programme: entryLink(siteOf(catalogue), entry),
    lead: t.honour.selfCheckLead(title),
    scope,
    exclusions,
    preferences: proseList(eligibility.preferences, citations),
    words: JSON.stringify({ open, fits, fails }),
    verdict: open.replace('{left}', String(scope.length + exclusions.length)),
    sources: citations.list(),
  };
}
