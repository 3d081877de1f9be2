import { expect, test } from 'vitest';
import { unionPage, unionsPage } from '#views/union-page';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf({
  unions: {
    shi: { title: '虚构市总工会' },
    qu: {
      title: '虚构区总工会',
      level: '区局（产业）',
      parent: 'shi',
      union: 'shi',
      kind: '区总工会',
    },
    chang: { title: '虚构厂工会', level: '基层', parent: 'qu' },
  },
  outcomes: { wu: { title: '虚构夹具', union: 'qu' } },
});

test('the unions stand as a tree', () => {
  const { total, trees } = unionsPage(hall.catalogue);
  expect(total).toBe(3);
  expect(trees).toMatchObject([
    {
      text: '虚构市总工会',
      children: [{ text: '虚构区总工会', children: [{ text: '虚构厂工会' }] }],
    },
  ]);
});

test('a union names the one above, those below, and the exhibits it answers for', () => {
  const page = unionPage(hall.catalogue, entryOf(hall, 'unions', 'qu'), '');
  expect(page.facts.map(({ label, values }) => `${label} ${values[0]?.text}`)).toEqual([
    '层级 区局（产业）',
    '类别 区总工会',
    '上级工会 虚构市总工会',
  ]);
  expect(page.below.map(({ text }) => text)).toEqual(['虚构厂工会']);
  expect(page.exhibits.map(({ title, note, cards }) => [title, note, cards[0]?.title])).toEqual([
    ['成果厅', '共 1 件', '虚构夹具'],
  ]);
  expect(page.files.map(({ href }) => href)).toEqual([
    '/unions/qu/exhibits.csv',
    '/unions/qu/scorecard/',
  ]);
});

test('a union above shows what those below answer for, as many drawings as a page carries', () => {
  const many = hallOf(
    {
      unions: { shi: {}, qu: { level: '区局（产业）', parent: 'shi' } },
      outcomes: Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [`xu-gou-${i}`, { union: 'qu' }]),
      ),
      studios: { jian: { union: 'shi' } },
    },
    { hall: { url: 'https://xu-gou.example.org' } },
  );
  const { exhibits, files } = unionPage(many.catalogue, entryOf(many, 'unions', 'shi'), '');
  expect(exhibits.map(({ title, note, cards }) => [title, note, cards.length])).toEqual([
    ['工作室厅', '共 1 件', 1],
    ['成果厅', '共 40 件，这里列 12 件', 12],
  ]);
  expect(files.map(({ href }) => href)).toContain('/unions/shi/feed.xml');
});
