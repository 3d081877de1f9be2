import { expect, test } from 'vitest';
import type { HallReport } from '../../../../../scripts/lib/bench/search/hall-report.ts';
import { searchBreaches } from '../../../../../scripts/lib/bench/search/search-budgets.ts';
import { searchTables } from '../../../../../scripts/lib/bench/search/search-tables.ts';

const even = (value: number) => ({ p50: value, p95: value, most: value });
const perfect = { queries: 40, recall: 1, precision: 1, mrr: 1, hit10: 1, none: 0 };

function report(changes: Partial<HallReport> = {}): HallReport {
  return {
    content: 'generated',
    entries: 1998,
    index: [
      {
        run: 'first',
        seconds: 5,
        cpuSeconds: 80,
        peakMegabytes: 2000,
        files: 9,
        bytes: 7_992_000,
        bytesAPage: 4000,
      },
    ],
    own: {
      quality: [
        { kind: 'name', ...perfect },
        { kind: 'pinyin', ...perfect, recall: 0.9, precision: 0.8, mrr: 0.93, hit10: 0.98 },
      ],
      firstVisit: even(200_000),
      indexBytes: { p50: 20_000, p95: 60_000, most: 90_000 },
      commonBytes: even(150_000),
      cold: even(400),
      warm: even(30),
    },
    suggestions: { p50: 9, p95: 30, most: 90 },
    ...changes,
  };
}

test('a search that costs as much as it may keeps its budgets', () => {
  expect(searchBreaches([report()])).toEqual([]);
});

const { own, index } = report();

test.each<[string, Partial<HallReport>, string]>([
  [
    'one record that is not found',
    { own: { ...own, quality: [{ kind: 'name', ...perfect, recall: 0.9999 }] } },
    'name recall',
  ],
  [
    'one wrong hit',
    { own: { ...own, quality: [{ kind: 'several', ...perfect, precision: 0.9999 }] } },
    'several precision',
  ],
  [
    'a name in second place',
    { own: { ...own, quality: [{ kind: 'name', ...perfect, mrr: 0.99 }] } },
    'name mrr',
  ],
  [
    'slips that stay uncorrected',
    { own: { ...own, quality: [{ kind: 'wrong', ...perfect, hit10: 0.97 }] } },
    'wrong hit10',
  ],
  [
    'a first visit in the real hall',
    { content: 'real', own: { ...own, firstVisit: even(120_001) } },
    'firstVisit',
  ],
  [
    'chunks at 5,000',
    { entries: 4999, own: { ...own, indexBytes: even(20_001) } },
    'indexBytesP50',
  ],
  [
    'chunks at 10,000',
    { entries: 9990, own: { ...own, indexBytes: { ...own.indexBytes, p95: 80_001 } } },
    'indexBytesP95',
  ],
  [
    'very common characters',
    { own: { ...own, commonBytes: { ...own.commonBytes, most: 150_001 } } },
    'commonBytes',
  ],
  ['suggestions', { suggestions: even(31) }, 'suggestions'],
  ['the disk', { index: index.map((run) => ({ ...run, bytesAPage: 4001 })) }, 'bytesAPage'],
  [
    'memory',
    { entries: 29_990, index: index.map((run) => ({ ...run, peakMegabytes: 2001 })) },
    'peakMegabytes',
  ],
])('a budget is breached by %s', (_, changes, what) => {
  expect(searchBreaches([report(changes)]).map((breach) => breach.what)).toEqual([what]);
});

test('a share is not rounded up in the table, and a hall without the default has no columns for it', () => {
  const quality = [{ kind: 'name' as const, ...perfect, recall: 0.9996 }];
  const table = searchTables([report({ own: { ...own, quality } })]);
  expect(table).toMatch(/人名\s+40\s+99\.9\s+100\.0\s+1\.000\s+100\.0\s+0\n/);
  expect(table).not.toContain('Pagefind');
});
