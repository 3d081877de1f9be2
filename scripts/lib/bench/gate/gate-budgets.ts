import type { Breach } from '../budgets.ts';
import type { GateReport } from '../gate-part.ts';

/** The most that checking a hall may cost, by its entries. */
const checkCeilings = [
  { entries: 10_000, cpuSeconds: 6, peakMegabytes: 300, seconds: Infinity },
  { entries: 1, cpuSeconds: Infinity, peakMegabytes: Infinity, seconds: 0.3 },
];
/** The most that the time may grow when a text is twice as long; 2 is linear. */
const steepest = 2.5;
/** What takes less, in milliseconds, is too short to say how it grows. */
const instant = 5;

/** The budgets of the gate that were not kept. */
export const gateBreaches = ({ checks, documents, growths }: GateReport): Breach[] => [
  ...checks.flatMap((cost) =>
    checkCeilings
      .filter(({ entries }) => entries === cost.entries)
      .flatMap((ceilings) =>
        (['cpuSeconds', 'peakMegabytes', 'seconds'] as const).flatMap((what) =>
          over(`检查 ${cost.entries} 条`, what, cost[what], ceilings[what]),
        ),
      ),
  ),
  ...over('随机文件', 'breaches', documents.breaches.length, 0),
  ...growths
    .filter(({ whole }) => whole > instant)
    .flatMap(({ family, ratio }) => over(family, 'ratio', ratio, steepest)),
];

const over = (
  path: string,
  what: string,
  measured: number | undefined,
  budget: number,
): Breach[] =>
  measured !== undefined && measured > budget ? [{ path, what, measured, budget }] : [];
