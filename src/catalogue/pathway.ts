import type { Citation } from '#schema/evidence';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { workMethod } from './work-methods.ts';

/** The stations of an innovation, in the order in which they are usually passed. */
export const stations = ['suggestion', 'technique', 'made', 'patent', 'award', 'transfer'] as const;
export type Station = (typeof stations)[number];

export interface PathStep {
  readonly station: Station;
  /** ISO, as precise as the record; absent where no source dates the step. */
  readonly date?: string;
  readonly text: string;
  readonly sources: readonly Citation[];
}

/** Kinds of outcomes that are a station of their own; the others are simply there. */
const stationOfKind: Readonly<Record<string, Station>> = {
  suggestion: 'suggestion',
  'small-suggestion': 'suggestion',
  [workMethod]: 'technique',
};

/** Rights that one applies for at a patent office. */
const patents = ['patent', 'invention-patent', 'utility-model', 'design-patent', 'pct'];

/**
 * The way of an outcome from suggestion to transfer, by the dates that its own record gives: dated
 * steps in order of time, ties in the order of the stations, the undated last. A date that is less
 * precise comes before those it holds.
 */
export const pathway = (catalogue: Catalogue, entry: Entry<'outcomes'>): PathStep[] =>
  [
    ...ownStep(catalogue, entry),
    ...rights(catalogue, entry),
    ...awards(entry),
    ...deals(entry),
  ].sort(byTime);

/**
 * The outcome itself. Its date may be that of an award or a deal (see the field's help); then it
 * does not say when the thing was made.
 */
function ownStep(catalogue: Catalogue, entry: Entry<'outcomes'>): PathStep[] {
  const { kind: word, date } = entry.data;
  const kind = catalogue.term('outcome-kinds', word);
  const station = stationOfKind[kind?.code ?? ''] ?? 'made';
  const own =
    date !== undefined &&
    ![...awards(entry), ...deals(entry)].some((step) => isSameTime(step.date, date));
  if (station === 'made' && !own) return [];
  return [{ station, ...(own ? { date } : {}), text: kind?.['zh-CN'] ?? word, sources: [] }];
}

const rights = (catalogue: Catalogue, { data }: Entry<'outcomes'>): PathStep[] =>
  (data.intellectualProperty ?? []).flatMap(({ kind: word, title, number, sources }) => {
    const kind = catalogue.term('intellectual-property-kinds', word);
    if (!patents.includes(kind?.code ?? '')) return [];
    const name = title ?? number;
    return {
      station: 'patent',
      ...(number === undefined ? {} : { date: yearFiled(number) }),
      text: [kind?.['zh-CN'] ?? word, ...(name === undefined ? [] : [name])].join(' '),
      sources,
    };
  });

const awards = ({ data }: Entry<'outcomes'>): PathStep[] =>
  (data.awards ?? []).map(({ title, grade, date, sources }) => ({
    station: 'award',
    ...(date === undefined ? {} : { date }),
    text: grade === undefined ? title : `${title} ${grade}`,
    sources,
  }));

const deals = ({ data }: Entry<'outcomes'>): PathStep[] =>
  (data.transfer?.deals ?? []).map(({ date, status, party, sources }) => ({
    station: 'transfer',
    date,
    text: party === undefined ? status : `${status}，${party}`,
    sources,
  }));

/**
 * The year of filing, which stands in a Chinese patent number: four digits of twelve, or the first
 * two of eight in numbers before October 2003 (ZC 0006—2003).
 */
function yearFiled(number: string): string {
  const digits = number.replace(/\D/g, '');
  // Twelve digits and the check digit, which may be an X.
  if (digits.length >= 12) return digits.slice(0, 4);
  // The first patent law came into force in 1985.
  return (digits.slice(0, 2) >= '85' ? '19' : '20') + digits.slice(0, 2);
}

/** Whether two dates may mean the same time: one begins as the whole other does. */
const isSameTime = (one: string | undefined, other: string): boolean =>
  one !== undefined && (one.startsWith(other) || other.startsWith(one));

function byTime(a: PathStep, b: PathStep): number {
  const [dateA, dateB] = [a.date ?? '9999', b.date ?? '9999'];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return stations.indexOf(a.station) - stations.indexOf(b.station);
}
