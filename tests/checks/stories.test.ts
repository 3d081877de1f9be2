import { describe, expect, test } from 'vitest';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

const exhibits = {
  craftsmen: { jia: {} },
  studios: { shi: {} },
  outcomes: { wu: {} },
  enterprises: { chang: {} },
  programmes: { jiang: {} },
};

describe('a published story', () => {
  test.each([
    ['people', 'jia'],
    ['outcomes', 'wu'],
    ['studios', 'shi'],
    ['enterprises', 'chang'],
    ['programmes', 'jiang'],
  ])('may be bound by its %s alone', (field, slug) => {
    expect(told(hallOf({ ...exhibits, stories: { a: { [field]: [slug] } } }))).toEqual([]);
  });

  test.each([
    ['nothing', {}],
    ['empty lists', { people: [], outcomes: [] }],
  ])('may not be bound to %s', (_, fields) => {
    expect(told(hallOf({ ...exhibits, stories: { a: fields } }))).toEqual([
      'stories/a.mdx status stories/unbound | 这篇故事没有连到任何展品 | 写上人物(people)、成果(outcomes)、工作室(studios)、企业(enterprises)或评选活动(programmes)里的至少一项。',
    ]);
  });

  test('may not be bound to somebody whom the hall does not have', () => {
    expect(told(hallOf({ ...exhibits, stories: { a: { people: ['jai'] } } }))).toEqual([
      'stories/a.mdx people.0 references/missing | 找不到工匠“jai” | 是不是想写 jia（甄甲子（虚构））？',
    ]);
  });

  test('may not tell of tomorrow', () => {
    const stories = { a: { people: ['jia'], date: '2026-06-16' } };
    expect(told(hallOf({ ...exhibits, stories }, { today: '2026-06-15' }))).toEqual([
      'stories/a.mdx date dates/future | 事情发生的时间(2026-06-16)在今天(2026-06-15)之后 | 检查年份。',
    ]);
  });
});

test('a draft may wait for its exhibits', () => {
  expect(told(hallOf({ stories: { a: { status: 'draft' } } }))).toEqual([]);
});
