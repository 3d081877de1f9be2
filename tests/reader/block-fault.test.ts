import { describe, expect, test } from 'vitest';
import { blockFault } from '#reader/block-fault';
import { splitFrontMatter } from '#reader/front-matter';

const told = (text: string): string | undefined => {
  const fault = blockFault(text, splitFrontMatter(text), ['title', 'summary']);
  return fault && `${fault.line} ${fault.rule}`;
};

describe('the block of fields', () => {
  test.each([
    ['closed', '---\ntitle: 虚构\n---\n虚构。\n'],
    ['before a body that speaks with a colon', '---\na: 1\n---\nNote: 虚构。\n'],
    ['before a body with a rule', '---\na: 1\n---\n虚构。\n\n---\n\n虚构。\n'],
    ['with a text of dashes', '---\na: "———"\nb: |\n  ---\n  +++\n---\n'],
  ])('may be %s', (_, text) => {
    expect(told(text)).toBeUndefined();
  });

  test.each([
    ['missing', '虚构。\n', '1 front-matter/missing'],
    ['empty', '', '1 front-matter/missing'],
    ['never closed', '---\ntitle: 虚构\n', '1 front-matter/missing'],
    ['in TOML', '+++\ntitle = "虚构"\n+++\n', '1 front-matter/toml'],
    ['in JSON', '{ "title": "虚构" }\n', '1 front-matter/toml'],
    ['in JSON between semicolons', ';;;\n"title": "虚构"\n;;;\n', '1 front-matter/toml'],
    ['in a language that it names', '---toml\ntitle = "虚构"\n---\n', '1 front-matter/toml'],
    ['closed by pluses', '---\ntitle: 虚构\n+++\n', '3 front-matter/mixed'],
    ['closed by dots', '---\ntitle: 虚构\n...\n虚构。\n', '3 front-matter/mixed'],
    ['closed by four hyphens', '---\ntitle: 虚构\n----\n', '3 front-matter/mixed'],
    ['closed by a word processor’s dash', '---\ntitle: 虚构\n—-\n', '3 front-matter/mixed'],
    ['opened by dashes', '———\ntitle: 虚构\n———\n', '1 front-matter/mixed'],
    ['closed by dots, then by hyphens', '---\na: 1\n...\n---\n', '3 front-matter/mixed'],
    ['closed before a field', '---\na: 1\n---\ntitle: 虚构\n', '3 front-matter/early'],
    ['closed before any field', '---\na: 1\n---\nb: 2\n---\n', '3 front-matter/early'],
    ['followed by another', '---\na: 1\n---\n\n---\ntitle: 虚构\n---\n', '3 front-matter/early'],
  ])('is told when it is %s', (_, text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
