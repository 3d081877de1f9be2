import { expect, test } from 'vitest';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import { told } from './told.ts';

type Announced = (string | { title: string })[];

const listing = (announced: Announced) =>
  hallOf({
    outcomes: { 'xu-gou-wu': {} },
    craftsmen: { 'xu-gou-jia': {} },
    programmes: {
      ping: {
        editions: [{ id: 'year-2020', title: '2020年虚构评选', date: '2020', announced, sources }],
      },
    },
  });

test.each<[string, Announced, string[]]>([
  [
    'names exhibits of any hall and others by title',
    ['xu-gou-wu', 'xu-gou-jia', { title: '甲' }],
    [],
  ],
  [
    'names an exhibit with a typo',
    ['xu-gou-wu', 'xu-guo-jia'],
    [
      'programmes/ping.md editions.0.announced.1 references/missing | 找不到工匠或工作室或成果或企业“xu-guo-jia” | 是不是想写 xu-gou-jia？',
    ],
  ],
  [
    'names an exhibit like no other',
    ['nobody'],
    [
      'programmes/ping.md editions.0.announced.0 references/missing | 找不到工匠或工作室或成果或企业“nobody” | 写工匠或工作室或成果或企业的编号。',
    ],
  ],
])('an official list that %s', (_, announced, expected) => {
  expect(told(listing(announced))).toEqual(expected);
});
