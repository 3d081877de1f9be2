import type { Finding } from '#schema/problem';
import type { Check, Subject } from './check.ts';
import { announcedWinners } from './announced.ts';
import { openChallenges } from './challenges.ts';
import { contradictions } from './contradictions.ts';
import { mentorCycles, unionCycles } from './cycles.ts';
import { pastDates } from './dates.ts';
import { dealsOnce } from './deals.ts';
import { claimedAwards, editionArithmetic, editionIds } from './editions.ts';
import { citedProse } from './evidence.ts';
import {
  figureNumbers,
  figureParagraphs,
  misprintsKept,
  sharesInRange,
  singleChoiceSums,
} from './figures.ts';
import { homePicks } from './home.ts';
import { ascendingRungs } from './incentives.ts';
import { noticePeriods, noticeResults, noticeSubjects } from './notices.ts';
import { grantedPatents } from './patents.ts';
import { citedSources, references } from './references.ts';
import { selections } from './selection.ts';
import { slugs } from './slugs.ts';
import { stageOrder } from './stage-order.ts';
import { boundStories } from './stories.ts';
import { studioLeaders } from './studios.ts';
import { soundVocabularies } from './terms.ts';
import { tourStopsExist, tourStopsOnce } from './tours.ts';
import { unionLevelsDescend } from './unions.ts';
import { namesPublished } from './unpublished.ts';
import { vocabularyTerms } from './vocabulary.ts';

/** Everything that must hold across files. */
const checks: readonly Check[] = [
  references,
  citedSources,
  namesPublished,
  soundVocabularies,
  vocabularyTerms,
  slugs,
  citedProse,
  contradictions,
  pastDates,
  studioLeaders,
  boundStories,
  mentorCycles,
  unionCycles,
  unionLevelsDescend,
  editionIds,
  editionArithmetic,
  stageOrder,
  selections,
  claimedAwards,
  announcedWinners,
  sharesInRange,
  singleChoiceSums,
  misprintsKept,
  figureNumbers,
  figureParagraphs,
  ascendingRungs,
  grantedPatents,
  dealsOnce,
  openChallenges,
  noticePeriods,
  noticeResults,
  noticeSubjects,
  tourStopsExist,
  tourStopsOnce,
  homePicks,
];

/** Runs every check over the hall and returns all breaches at once. */
export const runChecks = (subject: Subject): Finding[] => checks.flatMap((check) => check(subject));
