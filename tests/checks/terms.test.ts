import { describe, expect, test } from 'vitest';
import type { Input } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

type Terms = Input<'vocabularies'>['terms'];

const term = (code: string, name: string, parent?: string): Terms[number] => ({
  code,
  'zh-CN': name,
  en: `Invented ${code}`,
  order: 1,
  ...(parent === undefined ? {} : { parent }),
});
const found = (slug: string, ...terms: Terms) =>
  told(hallOf({ vocabularies: { [slug]: { title: '虚构词表', terms } } }));

describe('a vocabulary', () => {
  test('is sound with parents above one another, and a code that is also its name', () => {
    const terms = [term('a', '甲'), term('b', '乙', 'a'), term('trl', 'trl', 'b')];
    expect(found('industries', ...terms)).toEqual([]);
  });

  test.each<[string, Terms, string[]]>([
    [
      'a code twice',
      [term('a', '甲'), term('a', '乙')],
      ['terms.1.code vocabulary/repeated | “a”在这个词表里写了两次 | 代码和中文名都不能重复。'],
    ],
    [
      'a name twice',
      [term('a', '甲'), term('b', '甲')],
      ['terms.1.zh-CN vocabulary/repeated | “甲”在这个词表里写了两次 | 代码和中文名都不能重复。'],
    ],
    [
      'a parent with a typo',
      [term('steel', '钢'), term('plate', '板', 'stel')],
      ['terms.1.parent vocabulary/parent | 找不到上级词条“stel” | 是不是想写 steel？'],
    ],
    [
      'parents in a circle',
      [term('a', '甲', 'b'), term('b', '乙', 'a'), term('c', '丙', 'a')],
      [
        'terms.0.parent vocabulary/cycle | 上级词条绕成了圈 | 检查谁是谁的上级。',
        'terms.1.parent vocabulary/cycle | 上级词条绕成了圈 | 检查谁是谁的上级。',
      ],
    ],
  ])('is told of %s', (_, terms, expected) => {
    const file = 'vocabularies/industries.yaml';
    expect(found('industries', ...terms)).toEqual(expected.map((one) => `${file} ${one}`));
  });

  test('that no field takes its words from is told, with the name that was meant', () => {
    expect(found('skill-level', term('a', '甲'))).toEqual([
      expect.stringContaining(
        'vocabulary/file | 没有用到词表“skill-level”的字段 | 是不是想写 skill-levels.yaml？',
      ),
    ]);
  });
});
