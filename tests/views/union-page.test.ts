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
  expect(page.relations.map(({ title, cards }) => `${title} ${cards[0]?.title}`)).toEqual([
    '成果厅 虚构夹具',
  ]);
});
