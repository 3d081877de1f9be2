import { buildCatalogue } from '#catalogue/build-catalogue';
import { vocabularyTerms } from '#checks/vocabulary';
import { describe, expect, test } from 'vitest';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';
import { told } from './told.ts';

describe('words of closed lists', () => {
  test.each<[string, Entries]>([
    ['Chinese', { outcomes: { a: { industries: ['船舶'], region: '甲市' } } }],
    ['codes', { outcomes: { a: { kind: 'minor', industries: ['ships'], region: '910000' } } }],
    [
      'of the maturity scheme named',
      { outcomes: { a: { maturity: { scheme: 'trl', level: 'TRL 2' } } } },
    ],
  ])('may be %s', (_, entries) => {
    expect(told(hallOf(entries))).toEqual([]);
  });

  test.each<[string, Entries, string]>([
    [
      'with a typo',
      { outcomes: { a: { kind: '小革薪' } } },
      'outcomes/a.md kind vocabulary/unknown | 类型(kind)的值“小革薪”不在允许范围内 | 是不是想写“小革新”？可选：小革新、先进操作法',
    ],
    [
      'of another list',
      { outcomes: { a: { industries: ['芯片', '甲市'] } } },
      'outcomes/a.md industries.1 vocabulary/unknown | 产业(industries)的值“甲市”不在允许范围内 | 可选：芯片、船舶、港口',
    ],
    [
      'inside an award',
      { outcomes: { a: { awards: [{ title: '虚构奖', level: '村', sources }] } } },
      'outcomes/a.md awards.0.level vocabulary/unknown | 级别(level)的值“村”不在允许范围内 | 是不是想写“市”？可选：国家、市',
    ],
    [
      'of another maturity scheme',
      { outcomes: { a: { maturity: { scheme: 'market', level: 'TRL 2' } } } },
      'outcomes/a.md maturity.level vocabulary/unknown | 成熟度等级(level)的值“TRL 2”不在允许范围内 | 可选：已有样品、可以量产',
    ],
    [
      'in a draft',
      { outcomes: { a: { status: 'draft', region: '丙市' } } },
      'outcomes/a.md region vocabulary/unknown | 地区(region)的值“丙市”不在允许范围内 | 是不是想写“甲市”？可选：甲市、甲一区、乙市',
    ],
  ])('are told when they are not on theirs: %s', (_, entries, expected) => {
    expect(told(hallOf(entries))).toEqual([expected]);
  });

  test('of a hall without vocabularies are told with the file that is missing', () => {
    const { catalogue, known } = hallOf({ outcomes: { a: { kind: '虚构类型' } } });
    const bare = catalogue.all.filter(({ collection }) => collection !== 'vocabularies');
    const subject = { catalogue: buildCatalogue(catalogue.hall, bare), known };
    expect(vocabularyTerms(subject).map(({ suggestion }) => suggestion)).toContain(
      '这个馆还没有这份词表：在 content/vocabularies 里补上 outcome-kinds.yaml。',
    );
  });
});
