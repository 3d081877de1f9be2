import type { Catalogue } from './catalogue.ts';
import { entrySources } from './entry-sources.ts';
import type { Exhibit } from './union-exhibits.ts';
import { missingFields, wantedFields } from './wanted-fields.ts';
import { honoursOf } from './winners.ts';

/** What is wrong with the evidence of an entry, the gravest first. */
export const evidenceFaults = ['single-c', 'only-c', 'no-address', 'undated'] as const;
export type EvidenceFault = (typeof evidenceFaults)[number];

/** How one entry stands in the eyes of the officer who answers for it. */
export interface Score {
  readonly exhibit: Exhibit;
  /** How many fields readers would miss, whether filled or not. */
  readonly wanted: number;
  /** The Chinese names of those that are empty. */
  readonly missing: readonly string[];
  /** Days since the last update, where they are more than a year. */
  readonly stale: number | undefined;
  /** Fault → how many sources or claims have it. */
  readonly faults: ReadonlyMap<EvidenceFault, number>;
}

/** An entry is stale when nobody has touched it for longer than this. */
const freshDays = 365;

/**
 * Scores one entry by the catalogue's today. Its evidence is faulty when it rests on a single
 * source of tier C, on none better than C, on sources without an address, or when an honour has no
 * date. A number without a period is no fault here: the schema refuses it.
 */
export function score(catalogue: Catalogue, exhibit: Exhibit): Score {
  const sources = entrySources(catalogue, exhibit).map(({ data }) => data);
  const onlyC = sources.length > 0 && sources.every(({ tier }) => tier === 'C');
  const counts: Readonly<Record<EvidenceFault, number>> = {
    'single-c': onlyC && sources.length === 1 ? 1 : 0,
    'only-c': onlyC && sources.length > 1 ? sources.length : 0,
    'no-address': sources.filter(({ url }) => url === undefined).length,
    undated: honoursOf(exhibit).filter(({ date }) => date === undefined).length,
  };
  const age = daysBetween(exhibit.data.updated, catalogue.today);
  return {
    exhibit,
    wanted: wantedFields(exhibit.collection).length,
    missing: missingFields(exhibit).map(({ title }) => title),
    stale: age > freshDays ? age : undefined,
    faults: new Map(
      evidenceFaults.flatMap((fault) => (counts[fault] > 0 ? [[fault, counts[fault]]] : [])),
    ),
  };
}

/** Whole days from one date (YYYY-MM-DD) to another. */
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000);

/** Scores of entries, the one most in need of care first; equal ones stay as they came. */
export const scorecard = (catalogue: Catalogue, exhibits: readonly Exhibit[]): Score[] =>
  exhibits.map((exhibit) => score(catalogue, exhibit)).sort((a, b) => need(b) - need(a));

/** Grave evidence weighs most, then age, then other evidence, then the share of empty fields, 0–1. */
function need({ faults, stale, missing, wanted }: Score): number {
  const grave = faults.has('single-c') || faults.has('only-c');
  const empty = wanted === 0 ? 0 : missing.length / wanted;
  return (grave ? 16 : 0) + (stale === undefined ? 0 : 8) + 2 * Math.min(faults.size, 3) + empty;
}

/** The totals of some scores. */
export interface ScoreTotals {
  readonly entries: number;
  /** Wanted fields, and how many of them are filled. */
  readonly wanted: number;
  readonly filled: number;
  readonly stale: number;
  /** Fault → how many entries have it. */
  readonly faults: ReadonlyMap<EvidenceFault, number>;
}

export const scoreTotals = (scores: readonly Score[]): ScoreTotals => ({
  entries: scores.length,
  wanted: scores.reduce((sum, { wanted }) => sum + wanted, 0),
  filled: scores.reduce((sum, { wanted, missing }) => sum + wanted - missing.length, 0),
  stale: scores.filter(({ stale }) => stale !== undefined).length,
  faults: new Map(
    evidenceFaults.map((fault) => [fault, scores.filter(({ faults }) => faults.has(fault)).length]),
  ),
});
