import { describe, expect, test } from 'vitest';
import { learningPage } from '#views/learning-page';
import { policyPage } from '#views/policy-page';
import { venuePage } from '#views/venue-page';
import { cite, metric } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf({
  outcomes: {
    jia: { title: '虚构操作法甲', kind: '先进操作法', industries: ['船舶'] },
    yi: {
      title: '虚构操作法乙',
      kind: '先进操作法',
      industries: ['船舶'],
      steps: [`虚构的第一步。${cite}`],
    },
    bing: { title: '虚构操作法丙', kind: '先进操作法' },
    ding: { title: '虚构夹具丁' },
  },
  policies: {
    ban: {
      title: '虚构办法',
      issuer: '虚构市总工会',
      docNumber: '虚工总〔2020〕12号',
      date: '2020-04',
      validity: '试行',
      points: [`虚构的要点。${cite}`],
      metrics: [metric],
    },
    yi: { title: '虚构意见' },
  },
  venues: {
    tang: {
      title: '虚构学堂',
      kind: '职工学堂',
      hosts: ['虚构市总工会'],
      offers: [`虚构的课程。${cite}`],
    },
  },
});
const { catalogue } = hall;

describe('the hall of learning', () => {
  const page = learningPage(catalogue);

  test('lists the policies, the undated and those of unknown force told as such', () => {
    expect(page.policies.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['虚构市总工会', '2020年4月', '试行', ''],
      ['虚构市总工会', '', '资料未写', ''],
    ]);
    expect(page.policies.more).toEqual({ href: '/policies/', text: '全部 2 份' });
  });

  test('groups operating methods by trade, those with steps first, and nothing else', () => {
    expect(
      page.techniques.groups.map(({ title, cards }) => [title, ...cards.map((card) => card.title)]),
    ).toEqual([
      ['船舶', '虚构操作法乙', '虚构操作法甲'],
      ['其他行当', '虚构操作法丙'],
    ]);
    expect(page.techniques.note).toContain('其中 1 项');
  });

  test('shows the venues', () => {
    expect(page.venues.table.rows.map(({ title }) => title.text)).toEqual(['虚构学堂']);
  });
});

describe('a large hall of learning', () => {
  const many = <T>(count: number, entry: (i: number) => T) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`xu-${i}`, entry(i)]));
  const page = learningPage(
    hallOf({
      outcomes: many(30, (i) => ({
        title: `虚构操作法${i}`,
        kind: '先进操作法',
        industries: [i % 2 === 0 ? '船舶' : '港口'],
        ...(i === 29 ? { steps: [`虚构的第一步。${cite}`] } : {}),
      })),
      policies: many(21, () => ({})),
      venues: many(22, () => ({})),
    }).catalogue,
  );

  test('shows twelve operating methods, one with steps among them, and leads to all', () => {
    const cards = page.techniques.groups.flatMap((group) => group.cards);
    expect(cards).toHaveLength(12);
    expect(cards[0]?.title).toBe('虚构操作法29');
    expect(page.techniques.more).toEqual({
      href: '/outcomes/kind/work-method/',
      text: '全部 30 项',
    });
  });

  test('shows twenty policies and twenty venues, and leads to all', () => {
    expect([page.policies, page.venues].map(({ table }) => table.rows.length)).toEqual([20, 20]);
    expect([page.policies.more.text, page.venues.more.text]).toEqual(['全部 21 份', '全部 22 处']);
  });

  test('leads to no page of operating methods where there is none', () => {
    const { techniques } = learningPage(hallOf({}).catalogue);
    expect(techniques).toEqual({ note: '馆内还没有先进操作法。', groups: [] });
  });
});

test('a policy says who issued it, its number, its force and its points with their sources', () => {
  const page = policyPage(catalogue, entryOf(hall, 'policies', 'ban'), '');
  expect(page.facts.map(({ label, values }) => `${label} ${values[0]?.text}`)).toEqual([
    '发文单位 虚构市总工会',
    '文号 虚工总〔2020〕12号',
    '发文时间 2020年4月',
    '效力 试行',
  ]);
  expect(page.points[0]).toContain('href="#source-1"');
  expect(page.sources).toHaveLength(1);
});

test('a venue says who runs it and what it offers', () => {
  const page = venuePage(catalogue, entryOf(hall, 'venues', 'tang'), '');
  expect(page.facts.map(({ label, values }) => `${label} ${values[0]?.text}`)).toEqual([
    '类型 职工学堂',
    '主办 虚构市总工会',
  ]);
  expect(page.offers[0]).toContain('虚构的课程。');
});
