import { describe, expect, test } from 'vitest';
import { atomFeed } from '#exports/feed';
import { robots, sitemap } from '#exports/sitemap';
import { escapeXml } from '#exports/xml';
import { hallOf } from '../lib/hall-of.ts';
import { xmlElements } from './xml-elements.ts';

const hall = { url: 'https://xu-gou.example.org', base: '/zhan/' };
const { catalogue } = hallOf(
  {
    craftsmen: { a: { title: '甄 <甲> & “乙”', updated: '2026-01-05' } },
    outcomes: { b: { title: '虚构甲', updated: '2026-02-01' }, draft: { status: 'draft' } },
    unions: { c: {} },
  },
  { hall },
);

describe('the feed', () => {
  test('is well-formed and has the newest exhibits first', () => {
    expect(xmlElements(atomFeed(catalogue))).toEqual([
      'feed/title = 虚构展馆',
      'feed/id = https://xu-gou.example.org/zhan/',
      'feed/link',
      'feed/link',
      'feed/author/name = 虚构编辑组',
      'feed/updated = 2026-02-01T00:00:00+08:00',
      'feed/entry/title = 虚构甲',
      'feed/entry/id = https://xu-gou.example.org/zhan/outcomes/b/',
      'feed/entry/link',
      'feed/entry/updated = 2026-02-01T00:00:00+08:00',
      'feed/entry/summary = 这是测试用的虚构条目，并无其人其物其事，仅此说明。',
      'feed/entry/title = 甄 &lt;甲&gt; &amp; “乙”',
      'feed/entry/id = https://xu-gou.example.org/zhan/craftsmen/a/',
      'feed/entry/link',
      'feed/entry/updated = 2026-01-05T00:00:00+08:00',
      'feed/entry/summary = 这是测试用的虚构条目，并无其人其物其事，仅此说明。',
    ]);
  });

  test('has fifty entries at most', () => {
    const outcomes = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`xu-gou-${i}`, {}]));
    const long = atomFeed(hallOf({ outcomes }, { hall }).catalogue);
    expect(long.match(/<entry>/g)).toHaveLength(50);
  });
});

describe('the sitemap', () => {
  test('has the public address of every path, and is well-formed', () => {
    expect(xmlElements(sitemap(catalogue, ['/', '/outcomes/b/', '/a&b/']))).toEqual([
      'urlset/url/loc = https://xu-gou.example.org/zhan/',
      'urlset/url/loc = https://xu-gou.example.org/zhan/outcomes/b/',
      'urlset/url/loc = https://xu-gou.example.org/zhan/a&amp;b/',
    ]);
  });

  test.each([
    [
      'is named for robots where the hall has an address',
      hall,
      'Sitemap: https://xu-gou.example.org/zhan/sitemap.xml\n',
    ],
    ['is not named where it has none', {}, ''],
    [
      'has one slash after an address that ends in one',
      { url: 'https://xu-gou.example.org/' },
      'Sitemap: https://xu-gou.example.org/sitemap.xml\n',
    ],
  ])('%s', (_, settings, line) => {
    expect(robots(hallOf({}, { hall: settings }).catalogue)).toBe(
      `User-agent: *\nAllow: /\n${line}`,
    );
  });
});

test.each([
  ['<b a="1" c=\'2\'>&</b>', '&lt;b a=&quot;1&quot; c=&apos;2&apos;&gt;&amp;&lt;/b&gt;'],
  ['虚构', '虚构'],
])('XML text: %s', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
