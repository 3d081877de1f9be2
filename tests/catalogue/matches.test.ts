import { describe, expect, test } from 'vitest';
import { bigrams } from '#catalogue/bigrams';
import { matchesOf } from '#catalogue/matches';
import { supplyOf } from '#catalogue/supply';
import { fictionalCall } from '../lib/fictional-call.ts';
import type { Input } from '../lib/fictional-entries.ts';
import { cite, metric, sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';

type Call = Partial<Input<'challenges'>>;
type Outcome = Partial<Input<'outcomes'>>;

const open: Outcome = { transfer: { open: true }, problem: `虚构的别样一事。${cite}` };

/** The matches of a hall with these calls and outcomes, as `outcome score: kind shared +points …`. */
function told(calls: Record<string, Call>, outcomes: Record<string, Outcome>): string[] {
  const { catalogue } = hallOf({ challenges: calls, outcomes });
  return matchesOf(supplyOf(catalogue), catalogue.list('challenges')).map(
    ({ challenge, outcome, score, reasons }) =>
      [
        `${challenge.slug} ${outcome.slug} ${score}:`,
        ...reasons.map(({ kind, shared, points }) => `${kind} ${shared.join('、')} +${points}`),
      ].join(' '),
  );
}

describe('a match', () => {
  test.each<[string, Call, Outcome, string[]]>([
    [
      'a shared industry',
      { industries: ['船舶', '港口'] },
      { ...open, industries: ['港口'] },
      ['call jia 3: industry 港口 +3'],
    ],
    [
      'two industries',
      { industries: ['船舶', '港口'] },
      { ...open, industries: ['港口', '船舶'] },
      ['call jia 6: industry 船舶、港口 +6'],
    ],
    ['the region alone: none', { region: '甲市' }, { ...open, region: '甲市' }, []],
    [
      'a keyword of the outcome that the problem names, and the region',
      { region: '甲市' },
      { ...open, keywords: ['厚板'], region: '甲市' },
      ['call jia 3: keyword 厚板 +2 region 甲市 +1'],
    ],
    ['one keyword alone: none', {}, { ...open, keywords: ['厚板'] }, []],
    [
      'a keyword of the call that the outcome names, told once though both have it',
      { keywords: ['密封'], region: '甲市' },
      { ...open, keywords: ['密封'], region: '甲市' },
      ['call jia 3: keyword 密封 +2 region 甲市 +1'],
    ],
    [
      'the target in a number of the outcome, and the region',
      { region: '甲市' },
      { ...open, region: '甲市', metrics: [{ ...metric, label: '焊缝合格率' }] },
      ['call jia 3: metric 焊缝合格率 +2 region 甲市 +1'],
    ],
    [
      'the target in what came of it',
      { region: '甲市' },
      { ...open, region: '甲市', benefits: [`焊缝合格率提到虚构的数。${cite}`] },
      ['call jia 3: metric 焊缝合格率 +2 region 甲市 +1'],
    ],
    [
      'words in common, worth one point however many they are',
      { region: '甲市', industries: ['船舶'] },
      { ...open, industries: ['船舶'], problem: `也是厚板焊缝开裂。${cite}` },
      ['call jia 4: industry 船舶 +3 words 虚构、焊缝、厚板、板焊、缝开、开裂 +1'],
    ],
    ['nothing', {}, open, []],
  ])('rests on %s', (_, call, outcome, expected) => {
    expect(told({ call: { ...fictionalCall, ...call } }, { jia: outcome })).toEqual(expected);
  });

  const both = { industries: ['船舶'] };
  test.each<[string, Call, Outcome, number]>([
    ['an open call and an outcome that is open', {}, open, 1],
    ['a call that is taken', { stage: 'taken' }, open, 1],
    [
      'an outcome with deals only',
      {},
      { transfer: { deals: [{ date: '2020', mode: '许可', status: '合同', sources }] } },
      1,
    ],
    ['a closed call', { stage: 'closed' }, open, 0],
    ['a solved call', { stage: 'solved', solvedBy: 'jia' }, open, 0],
    ['an outcome that nobody offers', {}, { transfer: undefined }, 0],
  ])('concerns %s', (_, call, outcome, count) => {
    const calls = { call: { ...fictionalCall, ...both, ...call } };
    expect(told(calls, { jia: { ...both, ...outcome } })).toHaveLength(count);
  });

  test('of a record there is none', () => {
    expect(told({ record: both }, { jia: { ...open, ...both } })).toEqual([]);
  });

  test('comes best first, and five a call at most', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const outcomes = Object.fromEntries(
      names.map((name) => [name, { ...open, ...both, title: `虚构${name}` }]),
    );
    const best = { ...open, industries: ['船舶', '港口'], title: '虚构z' };
    const call = { ...fictionalCall, industries: ['船舶', '港口'] };
    const found = told({ call }, { ...outcomes, best });
    expect(found).toHaveLength(5);
    expect(found[0]).toContain('call best 6:');
    expect(found[1]).toContain('call a 3:');
  });
});

test('the supply begins with what is open', () => {
  const { catalogue } = hallOf({
    outcomes: {
      a: {
        title: '虚构甲',
        transfer: { deals: [{ date: '2020', mode: '许可', status: '意向', sources }] },
      },
      b: { title: '虚构乙', transfer: { open: true } },
      c: { title: '虚构丙' },
    },
  });
  expect(supplyOf(catalogue).map(({ slug }) => slug)).toEqual(['b', 'a']);
});

test.each([
  ['runs without the characters between words', '甲乙的丙丁', ['甲乙', '丙丁']],
  ['runs of Chinese only', '甲乙丙，丁A戊己', ['甲乙', '乙丙', '戊己']],
  ['each pair once', '焊缝焊缝', ['焊缝', '缝焊']],
  ['no words of any problem', '解决难题', ['决难']],
  ['nothing of one character', '甲', []],
])('bigrams are of %s', (_, text, expected) => {
  expect([...bigrams(text)]).toEqual(expected);
});
