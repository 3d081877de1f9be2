import { describe, expect, test } from 'vitest';
import { inspectBody } from '#reader/body';
import { cite } from '../lib/fictional-entries.ts';

const told = (body: string, needsCitations = false) =>
  inspectBody(body, needsCitations).problems.map(
    ({ line, column, rule }) => `${line}:${column} ${rule}`,
  );

describe('a body', () => {
  test.each([
    ['is empty', ''],
    ['is blank', '\n\n'],
    ['has paragraphs with their sources', `虚构甲。${cite}\n\n虚构乙。${cite}`],
    ['has headings of the second and third order', `## 甲\n\n### 乙\n\n虚构。${cite}`],
    ['has a list with sources', `- 虚构甲。${cite}\n- 虚构乙。${cite}`],
    ['links to the web or to this site', `[甲](https://example.org) [乙](/outcomes/)${cite}`],
    ['has a table whose rows name their sources', `| 甲 | 乙 |\n|---|---|\n| 1 | 2${cite} |`],
    ['has code', `\`&#49; <b> ftp://example.org\`${cite}\n\n\`\`\`\n<b>&copy;</b>\n\`\`\``],
    ['writes signs as entities', `&lt;甲&gt; &amp; 乙${cite}`],
    ['writes what is no entity', `AT&T，a&b;c，&copy 甲，\\&copy;${cite}`],
    ['escapes its signs', `\\<img/src=x\\>${cite}`],
    ['has a rule of dashes', `- - - - - - - - - - - - - - -\n\n甲${cite}`],
    ['says less-than', `温度 < 20，压力 > 3。${cite}`],
  ])('may be so that it %s', (_, body) => {
    expect(told(body, true)).toEqual([]);
  });

  test.each([
    ['a tag inside a line', `甲 <b>乙</b>${cite}`, ['1:3 body/html', '1:7 body/html']],
    ['a tag as a block', '甲\n\n<div>\n乙\n</div>', ['3:1 body/html']],
    ['a comment', '<!-- 甲 -->', ['1:1 body/html']],
    ['a picture', '![甲](a.jpg)', ['1:1 body/image']],
    [
      'a picture defined elsewhere',
      '![甲][a]\n\n[a]: a.jpg',
      ['1:1 body/image', '3:1 body/definition'],
    ],
    ['a heading of the first order', '甲\n\n# 乙', ['3:1 body/heading']],
    ['a heading of the fourth order', '#### 乙', ['1:1 body/heading']],
    ['a heading underlined', '甲\n===', ['1:1 body/heading']],
    ['a link that runs', '[甲](javascript:alert(1))', ['1:1 link/scheme']],
    ['a link to another entry’s file', '[甲](../outcomes/a.md)', ['1:1 body/link']],
    ['a link that leaves the scheme open', '[甲](//example.org)', ['1:1 link/relative']],
    ['a bare address', '见 https://example.org', ['1:3 body/autolink']],
    ['an address in angle brackets', '<https://example.org>', ['1:1 body/autolink']],
    ['the address of another server', '见 ftp://example.org/', ['1:1 body/autolink']],
    ['a link to an inner network', '[甲](http://192.168.1.1/)', ['1:1 link/private']],
    ['a link to an inner bare address', 'http://127.0.0.1/', ['1:1 link/private']],
    ['a link with a password', '[甲](https://a:b@example.org/)', ['1:1 link/credentials']],
    [
      'a link that runs behind an entity',
      '[甲](java&#115;cript:alert(1))',
      ['1:1 link/scheme', '1:1 body/entities'],
    ],
    ['an entity', '甲&copy;乙', ['1:1 body/entities']],
    [
      'a mobile number in entities',
      '1&#51;800000000',
      ['1:1 personal/mobile', '1:1 body/entities'],
    ],
    ['a mobile number in strong text', '138**0000**0000', ['1:1 personal/mobile']],
    ['a mobile number over two lines', '甲138\n00000000', ['1:1 personal/mobile']],
    ['a tag that is broken off', '甲<img/src=x/onerror=alert(1)>', ['1:1 body/html']],
    ['entities without end', '&amp;'.repeat(41), ['1:1 body/entities']],
    ['quotations without end', `甲\n\n${'> '.repeat(50)}乙`, ['3:1 body/depth']],
    [
      'lists in lists without end',
      Array.from({ length: 60 }, (_, i) => `${'  '.repeat(i)}- 甲`).join('\n'),
      ['1:1 body/depth'],
    ],
    ['more than any body', '甲'.repeat(30_001), ['1:1 body/size']],
    ['an address as mail', '<a@example.org>', ['1:1 personal/email', '1:1 body/autolink']],
  ])('may not hold %s', (_, body, expected) => {
    expect(told(body)).toEqual(expected);
  });

  test('may not hold personal data, told by its paragraph', () => {
    expect(inspectBody(`虚构甲。${cite}\n\n电话13800000000。${cite}`, true).problems).toEqual([
      {
        line: 3,
        column: 1,
        rule: 'personal/mobile',
        message: '这里像是手机号，不能公开',
        suggestion: '删掉；联系方式只写工会办公室的。',
      },
    ]);
  });

  test('names a source in every paragraph when it is published', () => {
    const body = `虚构甲。${cite}\n\n虚构乙。\n\n- 虚构丙。`;
    expect(told(body, true)).toEqual(['3:1 body/uncited', '5:3 body/uncited']);
    expect(told(body, false)).toEqual([]);
  });

  test('names a source in every row of a table when it is published', () => {
    const table = `| 甲 |\n|---|\n| 1${cite} |\n| 2 |`;
    expect(told(table, true)).toEqual(['4:1 body/uncited']);
    expect(told(table, false)).toEqual([]);
  });

  test('gives its citations with their places', () => {
    expect(inspectBody('甲[^a1]\n\n乙。[^b2: 首段][^a1]', false).citations).toEqual([
      { id: 'a1', line: 1, column: 2 },
      { id: 'b2', at: '首段', line: 3, column: 3 },
      { id: 'a1', line: 3, column: 12 },
    ]);
  });
});
