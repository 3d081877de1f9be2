import { describe, expect, test } from 'vitest';
import type { SearchFacet } from '#search/record';
import { searchRecords } from '#search/records';
import { cite, metric } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries, HallExtras } from '../lib/hall-of.ts';

function recordOf(url: string, entries: Entries, extras: HallExtras = {}, markdown = '') {
  const { catalogue } = hallOf(entries, extras);
  const records = searchRecords(catalogue, () => markdown);
  const record = records.find((one) => one.url === url);
  if (!record)
    throw new Error(`no record of ${url} among ${records.map((one) => one.url).join('、')}`);
  return record;
}

type OutcomeInput = NonNullable<Entries['outcomes']>[string];

const outcome = (more: OutcomeInput): Entries => ({
  craftsmen: { 'zhen-jia-zi': { title: '甄甲子（虚构）' } },
  studios: { 'xu-gou': { title: '虚构工作室' } },
  outcomes: { 'jia-ju': more },
});

describe('a record of an outcome', () => {
  test.each([
    ['its summary', {}, '并无其人其物其事'],
    ['its prose without cite marks', {}, '虚构的难题是夹具松动。'],
    ['its people', { team: ['zhen-jia-zi'] }, '甄甲子（虚构）'],
    ['people without an entry', { team: [{ name: '贾乙丑' }] }, '贾乙丑'],
    ['its studio', { studio: 'xu-gou' }, '虚构工作室'],
    ['its firm', { employer: { name: '虚构船厂' } }, '虚构船厂'],
    ['its keywords', { keywords: ['快换夹具'] }, '快换夹具'],
    ['its awards', { awards: [{ title: '虚构金奖', sources: metric.sources }] }, '虚构金奖'],
    ['a number with its label and unit', { metrics: [metric] }, '虚构革新 12 项'],
  ])('holds %s', (_, more, expected) => {
    expect(recordOf('/outcomes/jia-ju/', outcome(more)).body).toContain(expected);
  });

  test.each([
    ['slugs of other entries', { team: ['zhen-jia-zi'], studio: 'xu-gou' }, /zhen-jia-zi|xu-gou/],
    ['cite marks', { solution: `虚构的办法。${cite}` }, /\[\^/],
    ['its status', {}, /published/],
  ])('holds no %s', (_, more, unexpected) => {
    expect(recordOf('/outcomes/jia-ju/', outcome(more)).body).not.toMatch(unexpected);
  });

  test('holds its body as plain text', () => {
    const markdown = `## 虚构的小标题\n\n**夹具**见[图](/about/)。${cite}\n\n- 其一`;
    const { body } = recordOf('/outcomes/jia-ju/', outcome({}), {}, markdown);
    expect(body).toContain('虚构的小标题\n\n夹具见图。\n\n其一\n');
  });

  test('names its firm and people without an entry as worth suggesting', () => {
    const more = { employer: { name: '虚构船厂' }, team: ['zhen-jia-zi', { name: '贾乙丑' }] };
    expect(recordOf('/outcomes/jia-ju/', outcome(more)).names).toEqual(['虚构船厂', '贾乙丑']);
  });

  test.each([
    ['collection', {}, [['outcomes', '成果']]],
    ['year', { date: '2019-05' }, [['2019', '2019']]],
    ['transfer', { transfer: { open: true } }, [['open', '可交流转化']]],
    [
      'transfer',
      {
        transfer: {
          deals: [{ date: '2020', mode: '许可', status: '合同', sources: metric.sources }],
        },
      },
      [['deals', '有转化记录']],
    ],
    ['year', {}, undefined],
    ['transfer', {}, undefined],
  ] satisfies [SearchFacet, OutcomeInput, unknown][])(
    'falls under the right %s for %j',
    (facet, more, expected) => {
      const { facets } = recordOf('/outcomes/jia-ju/', outcome(more));
      expect(facets[facet]).toEqual(expected);
    },
  );
});

test('a record has the base in its address', () => {
  const hall = { base: '/hall/' };
  expect(recordOf('/hall/outcomes/jia-ju/', outcome({}), { hall }).title).toBe('虚构夹具');
});

test('a source that nothing cites has no record, others do, without the words of their lists', () => {
  const urls = (entries: Entries) =>
    searchRecords(hallOf(entries).catalogue, () => '').map(({ url }) => url);
  expect(urls({})).toEqual([]);
  expect(urls(outcome({}))).toContain('/sources/xu-gou-bao-gao/');
  const { body } = recordOf('/sources/xu-gou-bao-gao/', outcome({}));
  expect(body).not.toMatch(/document|A/);
});
