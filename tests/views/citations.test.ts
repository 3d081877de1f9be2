import { describe, expect, test } from 'vitest';
import { startCitations } from '#views/citations';
import { hallOf } from '../lib/hall-of.ts';

const { catalogue } = hallOf(
  {
    sources: {
      jia: { title: '虚构甲', url: 'https://example.org/jia', date: '2020-05' },
      yi: { title: '虚构乙', kind: 'repost' },
      bing: {},
    },
  },
  { hall: { base: '/zhan/' } },
);
const mark = (n: number) =>
  `<sup class="cite"><a href="#source-${n}" aria-label="来源 ${n}">[${n}]</a></sup>`;

describe('the sources of a page', () => {
  test('are numbered in the order in which they are first cited', () => {
    const citations = startCitations(catalogue);
    expect(citations.prose('虚构。[^yi][^jia: 首段]')).toBe(`虚构。${mark(1)}${mark(2)}`);
    expect(citations.html('<p>虚构。[^jia: 末段]</p>')).toBe(`<p>虚构。${mark(2)}</p>`);
    expect(citations.numbers([{ id: 'bing' }, { id: 'yi', at: '附表' }, { id: 'bing' }])).toEqual([
      3, 1,
    ]);
    expect(citations.list().map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 虚构乙',
      '2 虚构甲',
      '3 虚构报告',
    ]);
  });

  test('are found in the text of HTML only, not in its tags', () => {
    const html =
      '<a href="/" title="甲 > 乙 [^jia: 首段]">虚构</a><code class="[^yi]">[^yi]</code>';
    expect(startCitations(catalogue).html(html)).toBe(html.replace('>[^yi]<', `>${mark(1)}<`));
  });

  test('are listed with the places cited, each once, and a link only where there is one', () => {
    const citations = startCitations(catalogue);
    citations.numbers([
      { id: 'jia', at: '首段' },
      { id: 'jia', at: '末段' },
      { id: 'jia', at: '首段' },
    ]);
    citations.numbers([{ id: 'yi' }]);
    expect(citations.list()).toEqual([
      {
        number: 1,
        title: '虚构甲',
        publisher: '虚构出版社',
        date: '2020-05',
        url: 'https://example.org/jia',
        href: '/zhan/sources/jia/',
        locators: ['首段', '末段'],
        repost: false,
      },
      {
        number: 2,
        title: '虚构乙',
        publisher: '虚构出版社',
        href: '/zhan/sources/yi/',
        locators: [],
        repost: true,
      },
    ]);
  });

  test('that do not exist leave no mark', () => {
    const citations = startCitations(catalogue);
    expect(citations.prose('虚构。[^nobody]')).toBe('虚构。');
    expect(citations.numbers([{ id: 'nobody' }])).toEqual([]);
    expect(citations.numbers(undefined)).toEqual([]);
    expect(citations.list()).toEqual([]);
  });

  test('stand in text that is safe as HTML', () => {
    const citations = startCitations(catalogue);
    expect(citations.prose('<b>"甲" & 乙</b>[^jia: <i>]')).toBe(
      `&lt;b&gt;&quot;甲&quot; &amp; 乙&lt;/b&gt;${mark(1)}`,
    );
    citations.html('<p>[^jia: 表 3 &amp; 4]</p>');
    expect(citations.list()[0]?.locators).toEqual(['<i>', '表 3 & 4']);
  });
});
