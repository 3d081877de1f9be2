import { describe, expect, test } from 'vitest';
import { transferPage } from '#views/transfer-page';
import { fictionalCall } from '../lib/fictional-call.ts';
import { metric, sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';

const deal = (date: string, status: '意向' | '合同' | '终止', amount?: number) => ({
  date,
  mode: '许可',
  status,
  ...(amount === undefined ? {} : { amount }),
  sources,
});

describe('the hall of transfer', () => {
  const { catalogue } = hallOf({
    outcomes: {
      jia: { title: '虚构甲', industries: ['船舶'], transfer: { open: true } },
      yi: {
        title: '虚构乙',
        transfer: {
          deals: [
            { ...deal('2024', '合同', 30.5), party: '虚构轴承厂', mode: '转让', note: '虚构首拍' },
            deal('2025-03', '意向'),
            deal('2023', '终止', 90),
          ],
        },
      },
      bing: { title: '虚构丙' },
    },
    challenges: {
      call: { ...fictionalCall, industries: ['船舶'], region: '甲市' },
      record: {},
    },
    programmes: {
      fair: {
        title: '虚构交流会',
        editions: [
          {
            id: 'year-2020',
            title: '2020年虚构交流会',
            date: '2020',
            sources,
            metrics: [{ ...metric, label: '意向书金额' }],
          },
        ],
      },
    },
  });
  const page = transferPage(catalogue);

  test('shows what is open first, then what has deals, and nothing else', () => {
    expect(page.supply.cards.map(({ title }) => title)).toEqual(['虚构甲', '虚构乙']);
    expect(page.supply.note).toContain('愿意转化的 1 项；此外有转化记录的 1 项');
  });

  test('lists the open calls and leaves records to their own list', () => {
    expect(page.challenges.table?.rows.map(({ title, cells }) => [title, cells])).toEqual([
      [
        { href: '/challenges/call/', text: '虚构焊缝难题' },
        ['虚构制造厂', '征集中', '2026年12月31日', '', '甲市'].map((text) => ({ text })),
      ],
    ]);
    expect(page.challenges.more.text).toBe('揭榜台全部 2 项');
  });

  test('says of each match what it rests on', () => {
    expect(page.matches?.list).toEqual([
      {
        challenge: { href: '/challenges/call/', text: '虚构焊缝难题' },
        outcome: { href: '/outcomes/jia/', text: '虚构甲' },
        score: '3 分',
        reasons: [{ text: '同一产业：船舶', points: '+3' }],
      },
    ]);
  });

  test('lists the deals, newest first, with what the record leaves open left open', () => {
    expect(page.deals.rows).toEqual([
      {
        outcome: { href: '/outcomes/yi/', text: '虚构乙' },
        date: '2025年3月',
        status: '意向',
        mode: '许可',
        citations: [1],
      },
      {
        outcome: { href: '/outcomes/yi/', text: '虚构乙' },
        date: '2024年',
        status: '合同',
        mode: '转让',
        party: '虚构轴承厂',
        amount: '30.5 万元',
        note: '虚构首拍',
        citations: [1],
      },
      {
        outcome: { href: '/outcomes/yi/', text: '虚构乙' },
        date: '2023年',
        status: '终止',
        mode: '许可',
        amount: '90 万元',
        citations: [1],
      },
    ]);
  });

  test('sums by status only what is stated, and nothing that was broken off', () => {
    expect(page.deals.totals).toEqual([
      { status: '意向', count: 1, amount: '都没有写明', unstated: 1 },
      { status: '合同', count: 1, amount: '30.5 万元', unstated: 0 },
      { status: '终止', count: 1, amount: '不计', unstated: 0 },
    ]);
  });

  test('sets the published totals beside them, under what they count', () => {
    expect(
      page.published.map(({ title, programme, plate }) => [
        title,
        programme.text,
        ...plate.map(({ label, value, unit }) => `${label} ${value} ${unit}`),
      ]),
    ).toEqual([['2020年虚构交流会（虚构出版社）', '虚构交流会', '意向书金额 12 项']]);
    expect(page.sources).toHaveLength(1);
  });
});

describe('a hall', () => {
  test('of records says that nothing is open and matches nothing', () => {
    const page = transferPage(hallOf({ challenges: { record: {} } }).catalogue);
    expect(page.challenges.table).toBeUndefined();
    expect(page.challenges.note).toContain('没有征集中或已揭榜的难题');
    expect(page.matches).toBeUndefined();
    expect(page.supply.note).toContain('还没有一项成果写明愿意转化');
    expect(page.deals).toMatchObject({ count: 0, rows: [], totals: [] });
  });

  test('with a taken call only says that none is open, and looks for matches', () => {
    const call = { ...fictionalCall, stage: 'taken' as const };
    const page = transferPage(hallOf({ challenges: { call } }).catalogue);
    expect(page.challenges.note).toBe('现在没有正在征集的难题。');
    expect(page.matches?.note).toContain('暂时没有对得上的成果');
  });

  test('with many deals and exhibits shows the first and says how many there are', () => {
    const outcomes = Object.fromEntries(
      Array.from({ length: 31 }, (_, i) => [
        `x-${i}`,
        { title: `虚构${i}`, transfer: { deals: [deal('2020', '意向')] } },
      ]),
    );
    const page = transferPage(hallOf({ outcomes }).catalogue);
    expect(page.supply.cards).toHaveLength(12);
    expect(page.supply.rest?.text).toContain('前 12 项，共 31 项');
    expect(page.deals.rows).toHaveLength(30);
    expect(page.deals.note).toContain('最近 30 笔，共 31 笔');
  });
});
