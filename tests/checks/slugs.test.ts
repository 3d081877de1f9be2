import { describe, expect, test } from 'vitest';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';
import { told } from './told.ts';

describe('slugs', () => {
  test('may be the same in two collections, and so may former ones', () => {
    expect(
      told(
        hallOf({
          outcomes: { a: { aliases: ['b', 'c'] } },
          studios: { a: {}, b: {}, c: {} },
        }),
      ),
    ).toEqual([]);
  });

  test.each([
    'page',
    'table',
    'industry',
    'region',
    'level',
    'kind',
    'skill',
    'ownership',
    'incentives',
  ])('may not be “%s”, which stands in addresses of lists', (slug) => {
    expect(told(hallOf({ outcomes: { [slug]: {} } }))).toEqual([
      `outcomes/${slug}.md  slugs/reserved | 编号“${slug}”是网址里的保留词 | 换一个文件名。`,
    ]);
  });

  const suggestion = '一个旧编号只能转到一个条目，留下对的那个。';
  test.each<[string, Entries, string]>([
    [
      'another entry has now',
      { outcomes: { a: {}, b: { aliases: ['a'] } } },
      `outcomes/b.md aliases.0 slugs/alias-taken | 旧编号“a”已经属于 outcomes/a.md | ${suggestion}`,
    ],
    [
      'another entry had, too',
      { outcomes: { a: { aliases: ['c'] }, b: { aliases: ['d', 'c'] } } },
      `outcomes/b.md aliases.1 slugs/alias-taken | 旧编号“c”已经属于 outcomes/a.md | ${suggestion}`,
    ],
    [
      'the entry has now',
      { outcomes: { a: { aliases: ['a'] } } },
      `outcomes/a.md aliases.0 slugs/alias-taken | 旧编号“a”已经属于 outcomes/a.md | ${suggestion}`,
    ],
  ])('may not have been one that %s', (_, entries, expected) => {
    expect(told(hallOf(entries))).toEqual([expected]);
  });

  test.each(['page', 'region'])('may not have been “%s”', (alias) => {
    expect(told(hallOf({ outcomes: { a: { aliases: [alias] } } }))).toEqual([
      `outcomes/a.md aliases.0 slugs/reserved | 旧编号“${alias}”是网址里的保留词 | 删掉它。`,
    ]);
  });
});
