import type { Breach } from '../budgets.ts';
import type { HallReport } from './hall-report.ts';
import type { Quality } from './quality.ts';
import type { QueryKind } from './queries/query.ts';
import { exactKinds } from './queries/query.ts';

const kilobyte = 1000;

/** Kinds of which the first hit must be the one that is meant. */
const firstKinds: readonly QueryKind[] = ['name', 'studio', 'term', 'latin', 'traditional'];

/** The least that a kind of queries must reach. */
function floors(kind: QueryKind): Partial<Record<keyof Quality, number>> {
  if (!exactKinds.includes(kind)) return { hit10: 0.98, mrr: 0.93 };
  return { recall: 1, precision: 1, ...(firstKinds.includes(kind) ? { mrr: 1 } : {}) };
}

/** The most that the search of a hall may cost: bytes, milliseconds, CPU seconds, megabytes. */
interface Ceilings {
  firstVisit: number;
  indexBytesP50: number;
  indexBytesP95: number;
  commonBytes: number;
  suggestions: number;
  bytesAPage: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

/** By the number of entries; the largest hall is measured for its index and its middle query. */
const bySize = [
  {
    upTo: 2_000,
    firstVisit: 200 * kilobyte,
    indexBytesP50: 20 * kilobyte,
    indexBytesP95: 60 * kilobyte,
  },
  {
    upTo: 5_000,
    firstVisit: 350 * kilobyte,
    indexBytesP50: 20 * kilobyte,
    indexBytesP95: 60 * kilobyte,
  },
  {
    upTo: 10_000,
    firstVisit: 350 * kilobyte,
    indexBytesP50: 30 * kilobyte,
    indexBytesP95: 80 * kilobyte,
  },
  { upTo: 30_000, firstVisit: Infinity, indexBytesP50: 75 * kilobyte, indexBytesP95: Infinity },
] as const;

function ceilings({ content, entries }: HallReport): Ceilings {
  const size = bySize.find(({ upTo }) => entries <= upTo) ?? bySize[3];
  const huge = size === bySize[3];
  return {
    firstVisit: content === 'real' ? 120 * kilobyte : size.firstVisit,
    indexBytesP50: size.indexBytesP50,
    indexBytesP95: size.indexBytesP95,
    commonBytes: huge ? Infinity : 150 * kilobyte,
    suggestions: huge ? Infinity : 30,
    bytesAPage: 4 * kilobyte,
    cpuSeconds: 80,
    peakMegabytes: 2_000,
  };
}

const measured = ({ own, suggestions, index }: HallReport): Ceilings => {
  const first = index.find(({ run }) => run === 'first');
  return {
    firstVisit: own.firstVisit.p95,
    indexBytesP50: own.indexBytes.p50,
    indexBytesP95: own.indexBytes.p95,
    commonBytes: own.commonBytes.most,
    suggestions: suggestions.p95,
    bytesAPage: first?.bytesAPage ?? 0,
    cpuSeconds: first?.cpuSeconds ?? 0,
    peakMegabytes: first?.peakMegabytes ?? 0,
  };
};

/** How a hall is called in tables. */
export const hallName = ({ content, entries }: HallReport): string =>
  `${content === 'real' ? '馆藏' : '生成'} ${entries}`;

function breachesOf(report: HallReport): Breach[] {
  const path = hallName(report);
  const [most, costs] = [ceilings(report), measured(report)];
  const dear = (Object.keys(most) as (keyof Ceilings)[])
    .filter((what) => costs[what] > most[what])
    .map((what) => ({ path, what, measured: costs[what], budget: most[what] }));
  const poor = report.own.quality.flatMap((quality) =>
    Object.entries(floors(quality.kind)).flatMap(([what, budget]) => {
      const value = quality[what as 'recall' | 'precision' | 'mrr' | 'hit10'];
      return value < budget
        ? [{ path, what: `${quality.kind} ${what}`, measured: value, budget }]
        : [];
    }),
  );
  return [...poor, ...dear];
}

/** The budgets of the search that some hall did not keep. */
export const searchBreaches = (reports: readonly HallReport[]): Breach[] =>
  reports.flatMap(breachesOf);
