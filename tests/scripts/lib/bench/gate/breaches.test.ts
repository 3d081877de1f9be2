import { describe, expect, test } from 'vitest';
import { breaches } from '../../../../../scripts/lib/bench/gate/breaches.ts';
import { runStory } from '../../../../../scripts/lib/bench/gate/run-story.ts';

describe('in rendered HTML', () => {
  test.each([
    ['a script', '<p><script>alert(1)</script></p>', ['<script>']],
    ['a handler', '<p onclick="alert(1)">虚构</p>', ['<p onclick>']],
    ['a style', '<p style="color:red">虚构</p>', ['<p style>']],
    ['a picture', '<p><img></p>', ['<img>']],
    ['a comment', '<p><!-- 虚构 --></p>', ['a comment']],
    ['a torn attribute', '<a title="虚构<sup class="cite">">虚构</a>', ['<a cite">']],
    ['an element of every object', '<constructor></constructor>', ['<constructor>']],
    [
      'a link that runs',
      '<a href="java\tscript:alert(1)">甲</a>',
      ['a link to java\tscript:alert(1)'],
    ],
    ['a link without a scheme', '<a href="//0x7f.1">甲</a>', ['a link to //0x7f.1']],
    ['a link to this computer', '<a href="http://0x7f.1/">甲</a>', ['a link to http://0x7f.1/']],
    [
      'a link that signs in',
      '<a href="https://a@example.com/">甲</a>',
      ['a link to https://a@example.com/'],
    ],
    ['a link from here', '<a href="a.html">甲</a>', ['a link to a.html']],
  ])('%s is seen', (_, html, expected) => {
    expect(breaches(html)).toEqual(expected);
  });

  test('what a body may hold is none', () => {
    const html =
      '<h3>甲</h3><p>乙<sup class="cite"><a href="#source-1" aria-label="来源 1">[1]</a></sup></p>' +
      '<a href="https://example.com/?a=1" title="丙">丁</a><a href="/outcomes/">戊</a>';
    expect(breaches(html)).toEqual([]);
  });
});

describe('a story that is run', () => {
  test('shows its text and what stands inside its components', () => {
    const { html, breaches: found } = runStory(
      '虚构 < 20。\n\n<Steps>\n1. 甲\n</Steps>\n\n<Quote text="乙" by="丙" source="a: b" />\n',
    );
    expect(html).toContain('<p>虚构 &lt; 20。</p>');
    expect(html).toContain('<li>甲</li>');
    expect(found).toEqual([]);
  });

  test.each([
    ['a module', 'export const a = 1\n', ['a module']],
    ['an attribute that is not listed', '<Chart figure="a" onClick="b" />', ['<Chart onClick>']],
    ['a function as a value', '<Chart figure={() => 1} />', ['<Chart figure>']],
  ])('is caught with %s', (_, body, expected) => {
    expect(runStory(body).breaches).toEqual(expected);
  });

  test('that draws a component of its own does not run', () => {
    expect(() => runStory('<Video />')).toThrow('Video');
  });
});
