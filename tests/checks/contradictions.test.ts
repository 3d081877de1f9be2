import { describe, expect, test } from 'vitest';
import { metric, sourceSlug } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

const at = (place: string) => ({ sources: [{ id: sourceSlug, at: place }] });
const one = { ...metric, ...at('第二段') };

type Metric = Partial<typeof one> & { note?: string; precision?: '约' };

/** A craftsman and the studio that he leads state a number each. */
const stating = (a: Metric, b: Metric, leaders: (string | { name: string })[] = ['jia']) =>
  told(
    hallOf({
      craftsmen: { jia: { metrics: [{ ...one, ...a }] } },
      studios: { yi: { leaders, metrics: [{ ...one, ...b }] } },
    }),
  );

describe('the same figure in two entries', () => {
  test.each([
    ['has the same value', {}, {}],
    [
      'has the same value in other units',
      { value: 13, unit: '亿元' },
      { value: 130000, unit: '万元' },
    ],
    ['speaks of another period', { value: 13 }, { period: '2021年' }],
    ['has another label', { value: 13 }, { label: '虚构专利' }],
    ['stands at another place of the source', { value: 13 }, at('第三段')],
    ['differs and says why', { value: 13 }, { note: '虚构的缘由' }],
  ])('may stand when it %s', (_, a, b) => {
    expect(stating(a, b)).toEqual([]);
  });

  test('may not differ in silence', () => {
    expect(stating({}, { value: 13 })).toEqual([
      'studios/yi.md metrics.0.value evidence/contradiction | “虚构革新”（2020年）这里写 13 项，craftsmen/jia.md 按同一出处写 12 项 | 对照来源改对其中一个；两个都对，就在说明(note)里写清为什么不同。',
    ]);
  });

  test('may not be exact here and about there', () => {
    expect(stating({}, { precision: '约' })).toHaveLength(1);
  });
});

test('numbers of entries that have nothing to do with each other are not compared', () => {
  expect(stating({}, { value: 13 }, [{ name: '贾乙丑（虚构）' }])).toEqual([]);
});

test('published totals are compared wherever they stand', () => {
  const hall = hallOf({
    figures: { shu: { totals: [one] } },
    programmes: { ping: { metrics: [{ ...one, value: 13 }] } },
  });
  expect(told(hall)).toHaveLength(1);
});

test('a figure that contradicts another of its own entry is told, too', () => {
  const hall = hallOf({ figures: { shu: { totals: [one, { ...one, value: 13 }] } } });
  expect(told(hall)).toHaveLength(1);
});
