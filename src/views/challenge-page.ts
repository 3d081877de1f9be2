import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { matchesOf } from '#catalogue/matches';
import { supplyOf } from '#catalogue/supply';
import { t } from '#i18n/t';
import type { Target } from '#schema/challenge';
import { bodyHtml } from './body.ts';
import { cardOf } from './cards.ts';
import { startCitations } from './citations.ts';
import { dateText } from './date-text.ts';
import { enquiryHref } from './enquiry-link.ts';
import type { CitedHtml, PlateItem } from './evidence.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import { matchViews } from './match-views.ts';
import type { MatchView } from './match-views.ts';
import { plateItem } from './plate.ts';
import { recordPage } from './record-page.ts';
import type { RecordPage } from './record-page.ts';
import { termText } from './term-text.ts';

export interface ChallengePage extends RecordPage {
  readonly facts: readonly Fact[];
  readonly plate: readonly PlateItem[];
  readonly problem: CitedHtml | undefined;
  /** Each target as text: `合格率 ≥ 99.5 %`. */
  readonly targets: readonly string[];
  readonly body: CitedHtml | undefined;
  /** Outcomes of the supply that may answer an open or taken call. */
  readonly answers: readonly MatchView[];
  /** A record of a mechanism or a past round; the page says that there is nothing to take up. */
  readonly isRecord: boolean;
  /** The enquiry about it, only while it is open. */
  readonly enquiry: string | undefined;
}

/** A challenge: whose it is, what must be reached, how far it has come. */
export function challengePage(
  catalogue: Catalogue,
  entry: Entry<'challenges'>,
  html: string,
): ChallengePage {
  const { data } = entry;
  const words = t.transferring.facts;
  const citations = startCitations(catalogue);
  const told = {
    plate: (data.metrics ?? []).map((metric) => plateItem(metric, citations)),
    problem: data.problem === undefined ? undefined : citations.prose(data.problem),
    body: bodyHtml(catalogue, html, citations),
  };
  const solvedBy =
    data.solvedBy === undefined ? undefined : catalogue.find('outcomes', data.solvedBy);
  return {
    ...told,
    ...recordPage(catalogue, entry, citations, [
      {
        title: t.transferring.headings.solvedBy,
        cards: solvedBy ? [cardOf(catalogue, solvedBy)] : [],
      },
    ]),
    targets: (data.targets ?? []).map(targetText),
    answers: matchViews(catalogue, matchesOf(supplyOf(catalogue), [entry])),
    isRecord: data.kind === 'record',
    enquiry: data.stage === 'open' ? enquiryHref(catalogue, entry) : undefined,
    facts: [
      ...fact(words.kind, t.transferring.kinds[data.kind]),
      ...fact(words.stage, data.stage && t.transferring.stages[data.stage]),
      ...fact(words.owner, data.owner),
      ...fact(words.date, data.date && dateText(data.date)),
      ...fact(words.deadline, data.deadline && dateText(data.deadline)),
      ...fact(words.reward, data.reward),
      ...fact(words.ipTerms, data.ipTerms),
      ...fact(
        t.facts.industry,
        ...(data.industries ?? []).map((word) => termText(catalogue, 'industries', word)),
      ),
      ...fact(t.facts.region, termText(catalogue, 'regions', data.region)),
    ],
  };
}

const targetText = ({ metric, op, value, unit }: Target): string =>
  `${metric} ${op} ${value} ${unit}`;
