import { describe, expect, test } from 'vitest';
import { gateBreaches } from '../../../../../scripts/lib/bench/gate/gate-budgets.ts';
import { gateTables } from '../../../../../scripts/lib/bench/gate/gate-tables.ts';
import type { GateReport } from '../../../../../scripts/lib/bench/gate-part.ts';

const line = { family: 'body: 虚构', size: 28_000, half: 4, whole: 10, ratio: 2.5, rules: [] };
const kept: GateReport = {
  checks: [
    { entries: 10_000, seconds: 9, cpuSeconds: 6, peakMegabytes: 300 },
    { entries: 1, seconds: 0.3, cpuSeconds: 0.4, peakMegabytes: 90 },
  ],
  documents: { accepted: 2, refused: 3, breaches: [] },
  growths: [line],
};

describe('a budget of the gate', () => {
  test('is kept by what costs as much as it may', () => {
    expect(gateBreaches(kept)).toEqual([]);
  });

  test('says nothing of what the system does not tell, or what is over at once', () => {
    const checks = [{ entries: 10_000, seconds: 99 }];
    const growths = [{ ...line, whole: 0.2, ratio: 9 }];
    expect(gateBreaches({ ...kept, checks, growths })).toEqual([]);
  });

  test.each<[string, Partial<GateReport>, string, number]>([
    ['CPU time', { checks: [{ entries: 10_000, seconds: 9, cpuSeconds: 6.1 }] }, 'cpuSeconds', 6],
    [
      'memory',
      { checks: [{ entries: 10_000, seconds: 9, peakMegabytes: 301 }] },
      'peakMegabytes',
      300,
    ],
    ['the time of one entry', { checks: [{ entries: 1, seconds: 0.31 }] }, 'seconds', 0.3],
    [
      'one document that got through',
      { documents: { ...kept.documents, breaches: [{ text: '虚构', breach: '<b>' }] } },
      'breaches',
      0,
    ],
    ['time that grows like a square', { growths: [{ ...line, ratio: 4 }] }, 'ratio', 2.5],
  ])('is breached by %s', (_, changes, what, budget) => {
    expect(gateBreaches({ ...kept, ...changes })).toMatchObject([{ what, budget }]);
  });
});

test('the tables show what was measured, the steepest first', () => {
  const growths = [line, { ...line, family: 'yaml: 虚构', ratio: 3 }];
  const text = gateTables({ ...kept, growths });
  expect(text).toMatch(/10000 +9\.00 +6\.0 +300/);
  expect(text).toMatch(/2 +3 +0/);
  expect(text.indexOf('yaml: 虚构')).toBeLessThan(text.indexOf('body: 虚构'));
});
