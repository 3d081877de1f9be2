import { describe, expect, test } from 'vitest';
import { schemas } from '#schema/collections';
import { markedPaths, markedValues } from '#schema/marked';
import { cite, least, metric } from '../lib/fictional-entries.ts';

/** `path → what the mark says`, for one kind of mark. */
const marks = (mark: 'reference' | 'vocabulary', collection: keyof typeof schemas) =>
  markedPaths(schemas[collection]).flatMap(({ path, meta }) =>
    meta[mark] === undefined ? [] : [`${path.join('.')} → ${meta[mark]}`],
  );

describe('marked places', () => {
  test('of studios name every entry that a studio can refer to', () => {
    expect(marks('reference', 'studios')).toEqual([
      'union → unions',
      'sources.*.id → sources',
      'leaders.* → craftsmen',
      'employer.enterprise → enterprises',
      'members.* → craftsmen',
      'honours.*.programme → programmes',
      'honours.*.sources.*.id → sources',
      'metrics.*.sources.*.id → sources',
      'alliances.* → studios',
    ]);
  });

  test('of craftsmen name every closed list that a craftsman’s words come from', () => {
    expect(marks('vocabulary', 'craftsmen')).toEqual([
      'region → regions',
      'industries.* → industries',
      'skillLevel → skill-levels',
      'honours.*.level → levels',
    ]);
  });

  test('of sources and vocabularies refer to nothing', () => {
    expect(markedPaths(schemas.sources)).toEqual([]);
    expect(markedPaths(schemas.vocabularies)).toEqual([]);
  });
});

describe('marked values', () => {
  const outcome = {
    ...least.outcomes,
    team: ['xu-gou-gong-jiang', { name: '甄甲子（虚构）' }],
    industries: ['船舶', '港口'],
    points: [`虚构甲。${cite}`, `虚构乙。${cite}`],
    cover: { src: 'a.jpg', alt: '虚构照片', credit: '虚构', rights: '虚构' },
    media: [{ src: 'b.jpg', alt: '虚构照片', credit: '虚构', rights: '虚构' }],
    metrics: [metric],
  };
  const found = (mark: 'prose' | 'vocabulary' | 'reference' | 'picture') =>
    markedValues(schemas.outcomes, outcome, mark).map(
      ({ path, value }) => `${path.join('.')} = ${value}`,
    );

  test.each([
    ['picture', ['cover.src = a.jpg', 'media.0.src = b.jpg']],
    ['vocabulary', ['industries.0 = 船舶', 'industries.1 = 港口', 'kind = 小革新']],
    [
      'reference',
      [
        'sources.0.id = xu-gou-bao-gao',
        'team.0 = xu-gou-gong-jiang',
        'metrics.0.sources.0.id = xu-gou-bao-gao',
      ],
    ],
    [
      'prose',
      [
        `problem = 虚构的难题是夹具松动。${cite}`,
        `points.0 = 虚构甲。${cite}`,
        `points.1 = 虚构乙。${cite}`,
      ],
    ],
  ] as const)('are found with their paths: %s', (mark, expected) => {
    expect(found(mark)).toEqual(expected);
  });

  test('are not looked for in values of another shape', () => {
    const wrong = { industries: '船舶', team: 7, cover: null, points: [7] };
    expect(markedValues(schemas.outcomes, wrong, 'vocabulary')).toEqual([]);
    expect(markedValues(schemas.outcomes, wrong, 'reference')).toEqual([]);
    expect(markedValues(schemas.outcomes, wrong, 'prose')).toEqual([]);
  });
});
