import { describe, expect, test } from 'vitest';
import { timelinePage, timelinePath, timelinePlaces } from '#views/timeline-page';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';

const honours = (count: number, date: string) =>
  Array.from({ length: count }, (_, i) => ({ title: `虚构奖${i}`, date, sources }));
const { catalogue } = hallOf({
  craftsmen: {
    jia: { honours: honours(90, '2020') },
    yi: { honours: honours(2, '2022-03') },
  },
  studios: { shi: { named: '2019' } },
});

describe('the timeline', () => {
  test('has a page for the ruler and as many as a year needs', () => {
    expect(timelinePlaces(catalogue).map(timelinePath)).toEqual([
      '/timeline/',
      '/timeline/2019/',
      '/timeline/2020/',
      '/timeline/2020/page/2/',
      '/timeline/2022/',
    ]);
  });

  test('shows every year on the ruler, newest first, the empty ones without a link', () => {
    const { ruler } = timelinePage(catalogue, { page: 1 });
    expect(ruler.map(({ year, count, href }) => [year, count, href])).toEqual([
      ['2022', 2, '/timeline/2022/'],
      ['2021', 0, undefined],
      ['2020', 90, '/timeline/2020/'],
      ['2019', 1, '/timeline/2019/'],
    ]);
    expect(ruler.map(({ height }) => height)).toEqual([2, 0, 100, 1]);
  });

  test('shows the latest years that fit under the ruler', () => {
    expect(timelinePage(catalogue, { page: 1 }).events.map(({ date }) => date)).toEqual([
      '2022年3月',
      '2022年3月',
    ]);
  });

  test('leads from a year to its neighbours that have events, and through its pages', () => {
    const page = timelinePage(catalogue, { year: '2020', page: 2 });
    expect(page.events).toHaveLength(10);
    expect([page.previous?.text, page.next?.text]).toEqual(['2019年', '2022年']);
    expect(page.pager.pages).toBe(2);
    expect(page.head.path).toBe('/timeline/2020/page/2/');
  });

  test('stands in an empty hall, too', () => {
    const page = timelinePage(hallOf({}).catalogue, { page: 1 });
    expect([page.ruler, page.events]).toEqual([[], []]);
  });
});
