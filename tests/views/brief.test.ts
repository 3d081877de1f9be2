import { describe, expect, test } from 'vitest';
import { briefOf, briefPaths } from '#views/brief';
import { cite, metric, sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf({
  craftsmen: { jia: {} },
  outcomes: {
    full: {
      title: '虚构夹具',
      problem: `虚构的难题。${cite}`,
      solution: `虚构的办法。${cite}`,
      points: [`虚构的要点。${cite}`],
      benefits: [`虚构的效果。${cite}`],
      metrics: [{ ...metric, precision: '超' }],
      team: ['jia', { name: '贾乙丑（虚构）' }],
      employer: { name: '虚构制造厂' },
      date: '2020-04',
      intellectualProperty: [{ kind: 'xu-gou', count: 3, sources }],
      awards: [{ title: '虚构奖', date: '2021', grade: '一等奖', sources }],
      transfer: {
        open: true,
        deals: [{ date: '2022', party: '虚构买方', mode: '许可', status: '合同', sources }],
      },
    },
    bare: {},
  },
});

describe('the brief of an outcome', () => {
  test('holds what is compared, as plain text without marks', () => {
    expect(briefOf(hall.catalogue, entryOf(hall, 'outcomes', 'full'))).toEqual({
      exhibit: '成果',
      title: '虚构夹具',
      summary: entryOf(hall, 'outcomes', 'full').data.summary,
      rows: {
        problem: ['虚构的难题。'],
        solution: ['虚构的办法。', '虚构的要点。'],
        benefits: ['虚构的效果。'],
        metrics: ['虚构革新 12+ 项（2020年）'],
        team: ['甄甲子（虚构）', '贾乙丑（虚构）'],
        employer: ['虚构制造厂'],
        date: ['2020年4月'],
        rights: ['xu-gou 3 件'],
        awards: ['2021年 虚构奖 一等奖'],
        transfer: ['可交流转化', '2022年 许可 虚构买方 合同'],
      },
    });
  });

  test('leaves out the rows of which nothing is known', () => {
    const { rows } = briefOf(hall.catalogue, entryOf(hall, 'outcomes', 'bare'));
    expect(Object.keys(rows ?? {})).toEqual(['problem']);
  });
});

test('the brief of another exhibit is its title and one sentence', () => {
  const brief = briefOf(hall.catalogue, entryOf(hall, 'craftsmen', 'jia'));
  expect(Object.keys(brief)).toEqual(['exhibit', 'title', 'summary']);
});

test('every exhibit has a brief, a source has none', () => {
  expect(
    briefPaths(hall.catalogue)
      .map(({ params: { collection, slug } }) => `${collection}/${slug}`)
      .toSorted(),
  ).toEqual(['craftsmen/jia', 'outcomes/bare', 'outcomes/full']);
});
