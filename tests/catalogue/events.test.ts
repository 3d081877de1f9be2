import { describe, expect, test } from 'vitest';
import { datedEvents, eventYears } from '#catalogue/events';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';

const honour = (date?: string) => ({
  title: '虚构奖',
  grade: '一等奖',
  sources,
  ...(date === undefined ? {} : { date }),
});
const edition = (date: string) => ({ id: 'year-1', title: '虚构第一届', date, sources });

/** The events as lines: `2022-04 honour jia 虚构奖 · 一等奖`. */
const told = (entries: Entries): string[] =>
  datedEvents(hallOf(entries).catalogue).map(({ date, kind, entry, detail }) =>
    [date, kind, entry.slug, ...(detail === undefined ? [] : [detail])].join(' '),
  );

test.each<[string, Entries, string[]]>([
  [
    'an honour by its title and grade',
    { craftsmen: { jia: { honours: [honour('2022-04')] } } },
    ['2022-04 honour jia 虚构奖 · 一等奖'],
  ],
  ['an undated honour is no event', { craftsmen: { jia: { honours: [honour()] } } }, []],
  [
    'an outcome, its award and its deal',
    {
      outcomes: {
        ju: {
          date: '2019',
          awards: [honour('2020')],
          transfer: { deals: [{ date: '2021-05-06', mode: '许可', status: '到账', sources }] },
        },
      },
    },
    ['2019 outcome ju', '2020 honour ju 虚构奖 · 一等奖', '2021-05-06 deal ju 到账'],
  ],
  ['a studio by its naming', { studios: { ban: { named: '2015-06' } } }, ['2015-06 studio ban']],
  [
    'an edition by its title',
    { programmes: { ping: { editions: [edition('2018')] } } },
    ['2018 edition ping 虚构第一届'],
  ],
  [
    'stories, policies, challenges and venues by their dates',
    {
      stories: { shi: { date: '2014' } },
      policies: { ce: { date: '2013' }, wu: {} },
      challenges: { bang: { date: '2012' } },
      venues: { guan: { opened: '2011' } },
    },
    ['2011 venue guan', '2012 challenge bang', '2013 policy ce', '2014 story shi'],
  ],
  ['a draft tells nothing', { stories: { shi: { date: '2014', status: 'draft' } } }, []],
  [
    'a date that is less precise comes before those it holds',
    {
      stories: { bing: { date: '2022-04-27' }, yi: { date: '2022-04' }, jia: { date: '2022' } },
    },
    ['2022 story jia', '2022-04 story yi', '2022-04-27 story bing'],
  ],
])('%s', (_, entries, expected) => {
  expect(told(entries)).toEqual(expected);
});

describe('the years', () => {
  const stories = {
    jia: { date: '2022' },
    yi: { date: '2022-12-31' },
    bing: { date: '2023-01-01' },
    ding: { date: '1999' },
  };

  test('hold each its own events, the oldest year first', () => {
    const years = eventYears(hallOf({ stories }).catalogue);
    expect(years.map(({ year, events }) => `${year}: ${events.length}`)).toEqual([
      '1999: 1',
      '2022: 2',
      '2023: 1',
    ]);
  });

  test('of a hall without events are none', () => {
    expect(eventYears(hallOf({ craftsmen: { jia: {} } }).catalogue)).toEqual([]);
  });
});
