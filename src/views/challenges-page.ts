import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import { challengeStages } from '#schema/challenge';
import { callTable, recordTable } from './challenge-table.ts';
import { hallName } from './halls.ts';
import type { IndexTable } from './index-table.ts';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

interface ChallengeGroup {
  readonly title: string;
  readonly note?: string;
  readonly table: IndexTable;
}

export interface ChallengesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  /** Said above everything when there is nothing to take up. */
  readonly noneOpen: string | undefined;
  readonly transfer: Link;
  /** Calls by stage, the open ones first, and what is no call last, under a heading of its own. */
  readonly groups: readonly ChallengeGroup[];
}

/** All challenges. */
export function challengesPage(catalogue: Catalogue): ChallengesPage {
  const challenges = catalogue.list('challenges');
  const { headings, notes } = t.transferring;
  const { lead } = t.halls.challenges;
  const transfer = {
    href: siteOf(catalogue).href('/transfer/'),
    text: t.halls.transfer.name,
  };
  const calls = challengeStages.map((stage) => ({
    title: headings[stage],
    found: challenges.filter(({ data }) => data.stage === stage),
  }));
  const records = challenges.filter(({ data }) => data.kind === 'record');
  return {
    head: {
      title: hallName('challenges'),
      description: lead,
      path: '/challenges/',
      breadcrumbs: [homeCrumb(catalogue), transfer],
    },
    title: hallName('challenges'),
    lead,
    total: challenges.length,
    noneOpen: challenges.some(({ data }) => data.stage === 'open') ? undefined : notes.noneOpen,
    transfer,
    groups: [
      ...calls
        .filter(({ found }) => found.length > 0)
        .map(({ title, found }) => ({ title, table: callTable(catalogue, found) })),
      ...(records.length === 0
        ? []
        : [
            {
              title: headings.records,
              note: notes.records,
              table: recordTable(catalogue, records),
            },
          ]),
    ],
  };
}
