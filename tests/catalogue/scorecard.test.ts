import { describe, expect, test } from 'vitest';
import { score, scorecard, scoreTotals } from '#catalogue/scorecard';
import { allExhibits, exhibitCollections } from '#catalogue/union-exhibits';
import { wantedFields } from '#catalogue/wanted-fields';
import { fieldsOf } from '#schema/fields';
import { entryOf, hallOf } from '../lib/hall-of.ts';
import type { Input } from '../lib/fictional-entries.ts';

const fictional = { title: '虚构来源', publisher: '虚构社', kind: 'report' as const };
const url = 'https://xu-gou.example.org/';
const sources = {
  a: { ...fictional, tier: 'A' as const, url },
  c: { ...fictional, tier: 'C' as const, url },
  'c-er': { ...fictional, tier: 'C' as const, url },
  'wu-zhi': { ...fictional, tier: 'A' as const },
};
const cited = (...ids: string[]) => ({ sources: ids.map((id) => ({ id })) });

function scoreOf(outcome: Partial<Input<'outcomes'>>, today = '2026-01-02') {
  const problem = `虚构的难题。[^${outcome.sources?.[0]?.id ?? 'a'}: 一]`;
  const hall = hallOf({ sources, outcomes: { wu: { problem, ...outcome } } }, { today });
  return score(hall.catalogue, entryOf(hall, 'outcomes', 'wu'));
}
const faultsOf = (outcome: Partial<Input<'outcomes'>>) => [...scoreOf(outcome).faults];

describe('the evidence of an entry', () => {
  test.each<[string, Partial<Input<'outcomes'>>, [string, number][]]>([
    ['is sound with one good source', cited('a'), []],
    ['is sound with a good source beside a weak one', cited('a', 'c'), []],
    ['is faulty with a single source of tier C', cited('c'), [['single-c', 1]]],
    ['is faulty with sources of tier C only', cited('c', 'c-er'), [['only-c', 2]]],
    ['is faulty with a source without an address', cited('a', 'wu-zhi'), [['no-address', 1]]],
    [
      'is faulty with honours without a date',
      {
        ...cited('a'),
        awards: [
          { title: '虚构奖', ...cited('a') },
          { title: '虚构二奖', date: '2020', ...cited('a') },
        ],
      },
      [['undated', 1]],
    ],
    [
      'counts a source that only prose cites',
      { ...cited('c'), problem: '虚构的难题。[^c: 一][^a: 二]' },
      [],
    ],
  ])('%s', (_, outcome, faults) => {
    expect(faultsOf(outcome)).toEqual(faults);
  });
});

test.each([
  ['2026-01-02', '2026-01-02', undefined],
  ['2025-01-02', '2026-01-02', undefined],
  ['2025-01-01', '2026-01-02', 366],
  ['2024-01-02', '2025-01-01', undefined],
])('updated on %s, judged on %s: days too old %s', (updated, today, stale) => {
  expect(scoreOf({ ...cited('a'), updated }, today).stale).toBe(stale);
});

test('what is missing is said by the schema’s names, and what is there is not', () => {
  const { wanted, missing } = scoreOf({ ...cited('a'), region: '甲市', date: '2020' });
  expect(missing).toContain('完成人');
  expect(missing).not.toContain('地区');
  expect(missing).not.toContain('时间');
  expect(missing).toHaveLength(wanted - 2);
});

test('a list without items is missing', () => {
  const { missing } = scoreOf({ ...cited('a'), industries: [], metrics: [] });
  expect(missing).toEqual(scoreOf(cited('a')).missing);
});

test.each(exhibitCollections)('the fields wanted of %s may stay empty', (collection) => {
  const optional = fieldsOf(collection).filter(({ required }) => !required);
  expect(optional.map(({ key }) => key)).toEqual(
    expect.arrayContaining(wantedFields(collection).map(({ key }) => key)),
  );
});

describe('a scorecard', () => {
  const { catalogue } = hallOf(
    {
      sources,
      outcomes: {
        hao: { ...cited('a'), problem: '虚构。[^a: 一]', region: '甲市' },
        que: { ...cited('a'), problem: '虚构。[^a: 一]' },
        jiu: { ...cited('a'), problem: '虚构。[^a: 一]', updated: '2020-01-01' },
        ruo: { ...cited('c'), problem: '虚构。[^c: 一]' },
      },
      tours: { dao: cited('a') },
    },
    { today: '2026-01-02' },
  );
  const scores = scorecard(catalogue, allExhibits(catalogue));

  test('begins with weak evidence, then what is old, then what is empty', () => {
    expect(scores.map(({ exhibit }) => exhibit.slug).slice(0, 4)).toEqual([
      'ruo',
      'jiu',
      'dao',
      'que',
    ]);
  });

  test('adds up', () => {
    const { entries, wanted, filled, stale, faults } = scoreTotals(scores);
    expect({ entries, wanted, filled, stale }).toEqual({
      entries: 5,
      wanted: 36,
      filled: 1,
      stale: 1,
    });
    expect(faults.get('single-c')).toBe(1);
  });

  test('of nothing is nothing', () => {
    expect(scoreTotals([])).toMatchObject({ entries: 0, wanted: 0, filled: 0, stale: 0 });
  });
});
