import { describe, expect, test } from 'vitest';
import { fieldGaps, frontLine, ownershipCoverage } from '#catalogue/coverage';
import { hallOf } from '../lib/hall-of.ts';

const { catalogue } = hallOf({
  enterprises: { guo: { ownership: '国有' }, wei: {}, cao: { status: 'draft', ownership: '非公' } },
  craftsmen: {
    a: { employer: { name: '虚构制造厂', enterprise: 'guo' }, trade: '钳工' },
    b: { employer: { name: '虚构制造厂', enterprise: 'wei' }, skillLevel: '技师' },
    c: { employer: { name: '虚构小厂' }, trade: '焊工', skillLevel: '高级技师' },
    d: {},
  },
  studios: { a: { employer: { name: '虚构制造厂', enterprise: 'guo' } } },
  outcomes: { a: { employer: { name: '虚构草稿厂', enterprise: 'cao' } } },
});

describe('coverage', () => {
  test('by ownership goes by the employer’s own published entry', () => {
    expect(ownershipCoverage(catalogue)).toEqual({
      rows: [
        { label: '国有', count: 2 },
        { label: '非公', count: 0 },
      ],
      unstated: 1,
      unlinked: 2,
      unemployed: 1,
    });
  });

  test('of the front line counts a craftsman once who has trade and skill level', () => {
    expect(frontLine(catalogue)).toEqual({ craftsmen: 4, trade: 2, skillLevel: 2, either: 3 });
  });

  test('names the optional fields that are left empty, never the required ones', () => {
    const gaps = fieldGaps(catalogue);
    const craftsmen = gaps.find(({ collection }) => collection === 'craftsmen');
    expect(craftsmen?.total).toBe(4);
    const byLabel = new Map(craftsmen?.fields.map(({ label, missing }) => [label, missing]));
    expect([byLabel.get('行当'), byLabel.get('单位'), byLabel.get('荣誉')]).toEqual([2, 1, 4]);
    expect(byLabel.has('标题')).toBe(false);
  });

  test('counts a list without items as empty', () => {
    const { catalogue } = hallOf({
      craftsmen: { a: { industries: [] }, b: { industries: ['船舶'] } },
    });
    const craftsmen = fieldGaps(catalogue).find(({ collection }) => collection === 'craftsmen');
    expect(craftsmen?.fields.find(({ label }) => label === '产业')?.missing).toBe(1);
  });

  test('looks at the same fields in an empty hall', () => {
    const empty = fieldGaps(hallOf({}).catalogue);
    expect(empty.map(({ fields }) => fields.map(({ label }) => label))).toEqual(
      fieldGaps(catalogue).map(({ fields }) => fields.map(({ label }) => label)),
    );
    expect(empty.every(({ total, fields }) => total === 0 && fields.length >= 6)).toBe(true);
  });
});
