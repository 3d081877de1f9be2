import { describe, expect, test } from 'vitest';
import { schemas } from '#schema/collections';
import type { Input } from '../lib/fictional-entries.ts';
import { cite, least } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

const stops = (...entries: string[]) =>
  entries.map((entry) => ({ entry, text: `虚构的一站。${cite}` }));
const hall = (tour: Partial<Input<'tours'>>) =>
  hallOf({
    outcomes: {
      'xu-gou-jia-ju': { title: '虚构夹具' },
      cao: { status: 'draft' },
      che: { status: 'withdrawn' },
    },
    craftsmen: { 'jia-zi': {} },
    figures: { zong: {} },
    tours: { dao: tour },
  });

describe('a tour', () => {
  test.each<[string, Partial<Input<'tours'>>]>([
    [
      'stops at exhibits of any hall',
      { stops: stops('outcomes/xu-gou-jia-ju', 'craftsmen/jia-zi', 'figures/zong') },
    ],
    [
      'is a draft and stops at drafts',
      { status: 'draft', stops: stops('outcomes/cao', 'craftsmen/jia-zi') },
    ],
  ])('is sound when it %s', (_, tour) => {
    expect(told(hall(tour))).toEqual([]);
  });

  test.each<[string, Partial<Input<'tours'>>, string]>([
    [
      'a stop that there is not, with the nearest that there is',
      { stops: stops('craftsmen/jia-zi', 'outcomes/xu-gou-jia-jv') },
      'stops.1.entry tours/stop | 第 2 站找不到成果“outcomes/xu-gou-jia-jv” | 是不是想写 outcomes/xu-gou-jia-ju（虚构夹具）？',
    ],
    [
      'a stop in the wrong collection',
      { stops: stops('outcomes/jia-zi', 'figures/zong') },
      'stops.0.entry tours/stop | 第 1 站找不到成果“outcomes/jia-zi” | 是不是想写 craftsmen/jia-zi（甄甲子（虚构））？',
    ],
    [
      'a stop that is like nothing there is',
      { stops: stops('studios/mei-you', 'figures/zong') },
      'stops.0.entry tours/stop | 第 1 站找不到工作室“studios/mei-you” | 写 content/studios 里一个文件的名字，例如 outcomes/mu-cai-zhua-dou。',
    ],
    [
      'a stop that is a draft',
      { stops: stops('outcomes/cao', 'craftsmen/jia-zi') },
      'stops.0.entry tours/stop | 第 1 站“outcomes/cao”还是草稿，没有发布 | 先发布它，或删掉这一站。',
    ],
    [
      'a stop that was withdrawn',
      { stops: stops('craftsmen/jia-zi', 'outcomes/che') },
      'stops.1.entry tours/stop | 第 2 站“outcomes/che”已经撤下 | 先发布它，或删掉这一站。',
    ],
    [
      'a stop made twice',
      { stops: stops('craftsmen/jia-zi', 'figures/zong', 'craftsmen/jia-zi') },
      'stops.2.entry tours/twice | 第 3 站和第 1 站都是“craftsmen/jia-zi” | 一条导览里每件展品只停一次。',
    ],
  ])('is told of %s', (_, tour, expected) => {
    expect(told(hall(tour))).toEqual([`tours/dao.md ${expected}`]);
  });

  test.each<[string, string[]]>([
    ['one stop', ['outcomes/jia']],
    ['a source as a stop', ['outcomes/jia', 'sources/yi']],
    ['another tour as a stop', ['outcomes/jia', 'tours/yi']],
    ['a path with slashes around it', ['outcomes/jia', '/outcomes/yi/']],
  ])('does not fit its schema with %s', (_, entries) => {
    const { success } = schemas.tours.safeParse({ ...least.tours, stops: stops(...entries) });
    expect(success).toBe(false);
  });
});
