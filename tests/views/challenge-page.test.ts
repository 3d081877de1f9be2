import { describe, expect, test } from 'vitest';
import { challengePage } from '#views/challenge-page';
import { challengesPage } from '#views/challenges-page';
import { outcomePage } from '#views/outcome-page';
import { fictionalCall } from '../lib/fictional-call.ts';
import { metric } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf({
  outcomes: {
    jia: { title: '虚构甲', industries: ['船舶'], transfer: { open: true } },
    yi: { title: '虚构乙' },
  },
  challenges: {
    open: { ...fictionalCall, industries: ['船舶'], reward: '虚构奖金', ipTerms: '虚构约定' },
    taken: { ...fictionalCall, title: '虚构已揭', stage: 'taken' },
    solved: { ...fictionalCall, title: '虚构已解', stage: 'solved', solvedBy: 'yi' },
    record: { title: '虚构往届', date: '2022', region: '甲市', metrics: [metric] },
  },
});
const { catalogue } = hall;
const pageOf = (slug: string) => challengePage(catalogue, entryOf(hall, 'challenges', slug), '');

describe('a challenge’s page', () => {
  test('tells of an open call what is asked, until when, and leads to the enquiry', () => {
    const page = pageOf('open');
    expect(
      page.facts.map(({ label, values }) => [label, ...values.map(({ text }) => text)]),
    ).toEqual([
      ['类型', '难题'],
      ['阶段', '征集中'],
      ['发榜单位', '虚构制造厂'],
      ['截止日期', '2026年12月31日'],
      ['奖励', '虚构奖金'],
      ['知识产权约定', '虚构约定'],
      ['产业', '船舶'],
    ]);
    expect(page.targets).toEqual(['焊缝合格率 ≥ 99 %']);
    expect(page.problem).toContain('厚板焊缝开裂');
    expect(page.answers.map(({ outcome }) => outcome.text)).toEqual(['虚构甲']);
    expect(page.enquiry).toBe('/transfer/enquiry/?challenge=open');
    expect(page.isRecord).toBe(false);
  });

  test.each(['taken', 'solved', 'record'])('of one that is %s leads to no enquiry', (slug) => {
    expect(pageOf(slug).enquiry).toBeUndefined();
  });

  test('names the outcome that solved it, and that outcome’s page names it', () => {
    expect(
      pageOf('solved').relations.map(({ title, cards }) => [title, ...cards.map((c) => c.title)]),
    ).toEqual([['解决它的成果', '虚构乙']]);
    const { relations } = outcomePage(catalogue, entryOf(hall, 'outcomes', 'yi'), '');
    expect(
      relations.map(({ title, cards }) => [title, ...cards.map((c) => c.title)]),
    ).toContainEqual(['解决过的难题', '虚构已解']);
  });

  test('says of a record that it is one', () => {
    const page = pageOf('record');
    expect(page.isRecord).toBe(true);
    expect(page.facts.map(({ values }) => values[0]?.text)).toEqual([
      '机制或往届记录',
      '2022年',
      '甲市',
    ]);
    expect(page.plate).toHaveLength(1);
    expect([page.targets, page.answers]).toEqual([[], []]);
  });
});

describe('the list of challenges', () => {
  test('stands by stage, open ones first and what is no call last', () => {
    const { groups, noneOpen, total } = challengesPage(catalogue);
    expect(
      groups.map(({ title, table }) => [title, ...table.rows.map((row) => row.title.text)]),
    ).toEqual([
      ['征集中', '虚构焊缝难题'],
      ['已揭榜', '虚构已揭'],
      ['已解决', '虚构已解'],
      ['机制与往届记录', '虚构往届'],
    ]);
    expect([noneOpen, total]).toEqual([undefined, 4]);
  });

  test('says when none is open', () => {
    const { noneOpen, groups } = challengesPage(hallOf({ challenges: { record: {} } }).catalogue);
    expect(noneOpen).toBe('现在没有正在征集的难题。');
    expect(groups.map(({ title }) => title)).toEqual(['机制与往届记录']);
  });
});

test.each([
  ['jia', '/transfer/enquiry/?outcome=jia'],
  ['yi', undefined],
])('the outcome %s leads to the enquiry only from the supply', (slug, address) => {
  expect(outcomePage(catalogue, entryOf(hall, 'outcomes', slug), '').enquiry).toBe(address);
});
