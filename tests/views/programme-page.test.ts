import { describe, expect, test } from 'vitest';
import { programmePage } from '#views/programme-page';
import { programmesPage } from '#views/programmes-page';
import { cite, sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const award = {
  title: '虚构奖',
  programme: 'ping',
  edition: 'year-2020',
  date: '2020',
  grade: '一等奖',
  sources,
};
const hall = hallOf({
  outcomes: { wu: { title: '虚构夹具', awards: [award] } },
  studios: { shi: { title: '虚构工作室' }, cao: { status: 'draft' } },
  craftsmen: { jia: { honours: [{ title: '虚构奖', programme: 'ping', sources }] } },
  programmes: {
    ping: {
      editions: [
        { id: 'year-2018', title: '2018年虚构评选', date: '2018', sources },
        {
          id: 'year-2020',
          title: '2020年虚构评选',
          date: '2020-05',
          quota: 6,
          purse: 1_500_000,
          applicants: 90,
          classes: [
            { name: '一等奖', quota: 1, prize: 500_000 },
            { name: '二等奖', quota: 5, prize: 8_000 },
          ],
          stages: [{ name: '申报', count: 90 }, { name: '公示' }],
          announced: ['wu', 'shi', 'cao', { title: '虚构焊机' }, { title: '虚构夹具' }],
          note: `虚构。${cite}`,
          sources,
        },
      ],
    },
    jie: { kind: '节日', title: '虚构节' },
  },
});
const page = programmePage(hall.catalogue, entryOf(hall, 'programmes', 'ping'), '');

describe('a programme’s page', () => {
  test('has its editions, the newest first', () => {
    expect(page.editions.map(({ id, date }) => `${id} ${date}`)).toEqual([
      'year-2020 2020年5月',
      'year-2018 2018年',
    ]);
  });

  test('tells an edition’s numbers as text, large sums in ten thousands', () => {
    const [edition] = page.editions;
    expect(edition?.facts.map(({ label, values }) => `${label} ${values[0]?.text}`)).toEqual([
      '名额 6',
      '申报 90',
      '奖金总额 150 万元',
    ]);
    expect(edition?.classes.map(({ name, quota, prize }) => `${name} ${quota} ${prize}`)).toEqual([
      '一等奖 1 50 万元',
      '二等奖 5 8000 元',
    ]);
    expect(edition?.stages).toEqual([
      { name: '申报', count: '90', percent: 100 },
      { name: '公示', count: '' },
    ]);
  });

  test('names the winners of an edition once: exhibits with a link, then the rest of the list', () => {
    expect(page.editions[0]?.winners).toEqual([
      { href: '/outcomes/wu/', text: '虚构夹具' },
      { href: '/studios/shi/', text: '虚构工作室' },
      { text: '虚构焊机' },
    ]);
    expect(page.editions[1]?.winners).toEqual([]);
  });

  test('names all exhibits that hold the honour, whatever the edition', () => {
    expect(page.winners.map(({ link, detail }) => `${link.text} ${detail}`.trim())).toEqual([
      '虚构夹具 2020 · 一等奖',
      '甄甲子（虚构）',
    ]);
  });
});

test('all programmes stand under their kinds, in the vocabulary’s order', () => {
  const { total, groups } = programmesPage(hall.catalogue);
  expect(total).toBe(2);
  expect(
    groups.map(({ title, cards }) => `${title}: ${cards.map((card) => card.title).join()}`),
  ).toEqual(['评奖: 虚构评选', '节日: 虚构节']);
});
