import { expect, test } from 'vitest';
import { renderMarkdown } from '#reader/markdown';

test.each([
  ['paragraphs', '虚构甲。\n\n虚构乙。', '<p>虚构甲。</p>\n<p>虚构乙。</p>'],
  ['a list', '- 虚构甲', '<ul>\n<li>虚构甲</li>\n</ul>'],
  ['a table', '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |', '<td>2</td>'],
  ['cite marks as they are', '虚构。[^bao-gao: 首段]', '<p>虚构。[^bao-gao: 首段]</p>'],
  ['quotes as they were typed', '“虚构” "甲"', '<p>“虚构” "甲"</p>'],
])('a body becomes HTML: %s', (_, body, html) => {
  expect(renderMarkdown(body)).toContain(html);
});
