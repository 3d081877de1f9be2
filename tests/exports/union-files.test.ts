import { describe, expect, test } from 'vitest';
import { scorecardCsv } from '#exports/scorecard-csv';
import { unionCsv } from '#exports/union-csv';
import { unionFeed } from '#exports/union-feed';
import { entryOf, hallOf } from '../lib/hall-of.ts';
import { csvRows } from './csv-rows.ts';
import { xmlElements } from './xml-elements.ts';

const hall = hallOf(
  {
    unions: {
      shi: { title: '虚构市总工会' },
      qu: { title: '虚构区总工会', level: '区局（产业）', parent: 'shi', updated: '2026-01-09' },
    },
    outcomes: {
      xin: { title: '虚构甲', union: 'qu', updated: '2026-01-05' },
      jiu: { title: '虚构乙', union: 'shi', updated: '2026-01-03' },
      bie: { title: '虚构丙' },
    },
    policies: { ban: { title: '虚构办法', issuer: '虚构市总工会' } },
  },
  { hall: { url: 'https://xu-gou.example.org', base: '/zhan/' }, today: '2026-01-10' },
);
const shi = entryOf(hall, 'unions', 'shi');

test('a union’s feed has its exhibits, the newest first, and its own address', () => {
  const elements = xmlElements(unionFeed(hall.catalogue, shi));
  expect(elements.filter((element) => !element.includes('summary'))).toEqual([
    'feed/title = 虚构市总工会 · 虚构展馆',
    'feed/id = https://xu-gou.example.org/zhan/unions/shi/',
    'feed/link',
    'feed/link',
    'feed/author/name = 虚构编辑组',
    'feed/updated = 2026-01-05T00:00:00+08:00',
    ...[
      ['虚构甲', 'outcomes/xin', '2026-01-05'],
      ['虚构乙', 'outcomes/jiu', '2026-01-03'],
      ['虚构办法', 'policies/ban', '2026-01-02'],
    ].flatMap(([title, path, updated]) => [
      `feed/entry/title = ${title}`,
      `feed/entry/id = https://xu-gou.example.org/zhan/${path}/`,
      'feed/entry/link',
      `feed/entry/updated = ${updated}T00:00:00+08:00`,
    ]),
  ]);
});

describe('tables for officers', () => {
  test('a union’s: labels, keys, a row an exhibit with its tie', () => {
    const [labels = [], keys = [], ...rows] = csvRows(unionCsv(hall.catalogue, shi));
    expect(labels).toEqual([
      '类别',
      '编号',
      '标题',
      '摘要',
      '更新日期',
      '负责工会',
      '地区',
      '关系',
      '网址',
    ]);
    expect(keys).toEqual([
      'collection',
      'slug',
      'title',
      'summary',
      'updated',
      'union',
      'region',
      'tie',
      'address',
    ]);
    const cell = (row: string[], key: string): string | undefined => row[keys.indexOf(key)];
    expect(
      rows.map((row) => `${cell(row, 'collection')} ${cell(row, 'slug')} ${cell(row, 'tie')}`),
    ).toEqual(['成果 xin 下级工会负责', '成果 jiu 本会负责', '政策 ban 资料提到']);
    expect(cell(rows[0] ?? [], 'address')).toBe('https://xu-gou.example.org/zhan/outcomes/xin/');
  });

  test('the hall’s scorecard: every exhibit, whoever answers for it', () => {
    const [labels = [], keys = [], ...rows] = csvRows(scorecardCsv(hall.catalogue));
    expect(labels).toHaveLength(keys.length);
    expect(rows.every((row) => row.length === keys.length)).toBe(true);
    const answering = rows.map(
      (row) => `${row[keys.indexOf('slug')]} ${row[keys.indexOf('answeredBy')]}`,
    );
    expect(answering.sort()).toEqual([
      'ban 虚构编辑组',
      'bie 虚构编辑组',
      'jiu 虚构市总工会',
      'xin 虚构区总工会',
    ]);
  });
});
