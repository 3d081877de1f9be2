import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { privateFaults } from '#gate/private-data';

const told = (text: string): string[] =>
  privateFaults(text).map(({ index, rule }) => `${index} ${rule}`);

// The ID is the example of GB 11643—1999; cards are the test numbers that issuers publish or made to
// fit the check digit. Nobody has any of them.
describe('personal data', () => {
  test.each([
    ['a resident number', '11010519491231002X', '0 personal/resident-id'],
    ['a resident number with spaces', '110105 19491231 002x', '0 personal/resident-id'],
    [
      'a resident number in full width',
      '１１０１０５１９４９１２３１００２Ｘ',
      '0 personal/resident-id',
    ],
    ['a resident number in groups of any size', '1101-0519-4912-3100-2X', '0 personal/resident-id'],
    ['a resident number in rings', '①①⓪①⓪⑤①⑨④⑨①②③①⓪⓪②X', '0 personal/resident-id'],
    [
      'a resident number in an address',
      'https://example.org/11010519491231002X',
      '20 personal/resident-id',
    ],
    ['a mobile number', '电话13800000000。', '2 personal/mobile'],
    ['a mobile number in groups', '138-0000-0000', '0 personal/mobile'],
    ['a mobile number with points', '138.0000.0000', '0 personal/mobile'],
    ['a mobile number with middle dots', '138·0000·0000', '0 personal/mobile'],
    ['a mobile number with long dashes', '138—0000—0000', '0 personal/mobile'],
    ['a mobile number in brackets', '(138)0000 0000', '1 personal/mobile'],
    ['a mobile number digit by digit', '1 3 8 0 0 0 0 0 0 0 0', '0 personal/mobile'],
    ['a mobile number in full width', '１３８００００００００', '0 personal/mobile'],
    ['a mobile number in Arabic digits', '١٣٨٠٠٠٠٠٠٠٠', '0 personal/mobile'],
    ['a mobile number in mathematical digits', '𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎', '0 personal/mobile'],
    ['a mobile number with hidden spaces', '138\u200b0000\u200b0000', '0 personal/mobile'],
    ['a mobile number with its country', '+86 138 0000 0000', '1 personal/mobile'],
    ['a mobile number right behind its country', '8613800000000', '0 personal/mobile'],
    ['a mobile number over two lines', '138\n0000\n0000', '0 personal/mobile'],
    ['a mobile number behind an office’s', '021-60000000 13800000000', '13 personal/mobile'],
    ['a mobile number in an address', 'https://example.org/tel/13800000000', '24 personal/mobile'],
    ['a mobile number in Chinese digits', '手机一三八〇〇〇〇〇〇〇〇', '2 personal/mobile'],
    ['a card', '6222020000000000000', '0 personal/bank-card'],
    ['a card in fours', '6222 0200 0000 0000 000', '0 personal/bank-card'],
    ['a card of sixteen digits', '卡号4111111111111111', '2 personal/bank-card'],
    ['an e-mail address', '写信到 xu.gou+1@example.org 即可', '4 personal/email'],
    ['an e-mail address in full width', 'xu＠example.org', '0 personal/email'],
    ['an e-mail address with spaces', 'xu @ example.org', '0 personal/email'],
    ['an e-mail address with its sign in words', 'xu(at)example.org', '0 personal/email'],
    ['an e-mail address of a Chinese domain', 'xu@虚构.公司', '0 personal/email'],
    ['a passport', '护照号码：E12345678', '5 personal/passport'],
    ['a passport by its form', '持 G12345678 出境', '2 personal/passport'],
    ['a passport of the newer form', '护照EA1234567', '2 personal/passport'],
    ['a permit to Hong Kong and Macao', '港澳通行证 C12345678', '6 personal/passport'],
    ['a permit to Taiwan', 'T12345678（台湾通行证）', '0 personal/passport'],
  ])('is seen: %s', (_, text, fault) => {
    expect(told(text)).toEqual([fault]);
  });

  test.each([
    ['eighteen digits with a wrong check', '110105194912310021'],
    ['eighteen digits with no birthday', '110105194913310027'],
    ['a longer number that holds one', '911010519491231002X1'],
    ['a patent number', 'ZL201710601862.3'],
    ['a patent number with spaces', 'ZL 2020 1 0123456.7'],
    ['a publication number', 'CN 113800000 A，CN113800000B'],
    ['a standard', 'GB/T 3323-2005、JB/T 13800-2013、ISO 15614-1:2017'],
    ['a credit code', '91310000138000000X、913100001380000001'],
    ['an office number', '021-60000000，12351，400-800-1234'],
    ['eleven digits that begin otherwise', '12345678901'],
    ['a number of an order', '20138000000001'],
    ['years in a row', '2013 2014 2015'],
    ['a row of a table', '1998 105 2003，150，1600，1700'],
    ['dates', '1998-12-31 120项，2013-10-12—2014-10-13，20131012'],
    ['an amount in groups', '13 800 000 000 元，180 0000 0000 千瓦时'],
    ['an amount', '13800000000元，¥13800000000，138,000,000,00 元'],
    ['the value of a number field', '    value: 13800000000'],
    ['a decimal', '0.13800000000，13800000000.5'],
    ['a police filing number', '沪公网安备 31010102000000号'],
    ['a card with a wrong check digit', '6222020000000000008'],
    ['a card’s digits of no issuer', '7222020000000000009'],
    ['the number of a page', 'https://example.org/a6222020000000000000/n1380000000012.html'],
    ['hexadecimal in an address', 'https://example.org/4de5613812345678f0a13800000000bc.html'],
    ['an at sign alone', '焊工@船厂'],
    ['a version', 'astro@7.3.5'],
    ['a number of goods', '设备编号E12345678，型号 G12345678，E12345678-2'],
    ['the word for a permit alone', '办理港澳通行证的流程'],
  ])('is not seen in %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test('is seen wherever other text stands around it', () => {
    const around = fc
      .string({ maxLength: 8 })
      .filter((text) => !/[\d.+Xx@\s\-()_$/:万亿元]/.test(text.normalize('NFKC')));
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(told(`${before}13800000000${after}`)).toEqual([`${before.length} personal/mobile`]);
      }),
      { numRuns: 200 },
    );
  });

  test('is told in a sentence with a way out', () => {
    expect(privateFaults('13800000000')).toEqual([
      {
        index: 0,
        rule: 'personal/mobile',
        message: '这里像是手机号，不能公开',
        suggestion: '删掉；联系方式只写工会办公室的。',
      },
    ]);
  });

  test('may be the e-mail address of an office that the caller names', () => {
    const officeEmails = new Set(['gongshi@example.org']);
    expect(privateFaults('gongshi@example.org', { officeEmails })).toEqual([]);
    expect(privateFaults('xu@example.org', { officeEmails })).toHaveLength(1);
  });
});

/** Written apart, so that no scanner takes this file for a leak. */
const token = (prefix: string, length: number): string =>
  prefix + 'aB3'.repeat(40).slice(0, length);
const hex = (length: number): string => '0a1b2c3d'.repeat(8).slice(0, length);

describe('a secret', () => {
  test.each([
    ['a private key', ['-----BEGIN', 'RSA PRIVATE KEY-----'].join(' '), 'secret/key'],
    [
      'a private key of OpenSSH',
      ['-----BEGIN', 'OPENSSH PRIVATE KEY-----'].join(' '),
      'secret/key',
    ],
    ['a token of GitHub', token('ghp_', 36), 'secret/token'],
    ['a fine-grained token of GitHub', token('github_pat_', 60), 'secret/token'],
    ['a token of GitLab', token('glpat-', 20), 'secret/token'],
    ['a key of AWS', `AKIA${'ABCDEFGH23456789'}`, 'secret/token'],
    ['a key of Alibaba Cloud', token('LTAI', 20), 'secret/token'],
    ['a key of a language model', token('sk-', 48), 'secret/token'],
    [
      'a JSON web token',
      `${token('eyJ', 20)}.${token('eyJ', 20)}.${token('', 20)}`,
      'secret/token',
    ],
    ['a token of Gitee or Gitea', `access_token: ${hex(40)}`, 'secret/token'],
    ['a token of Gitee in Chinese', `私人令牌是 ${hex(32)}`, 'secret/token'],
    ['a token in full width', `ｇｈｐ＿${token('', 36)}`, 'secret/token'],
  ])('is seen: %s', (_, text, rule) => {
    expect(privateFaults(`虚构：${text}`).map((fault) => fault.rule)).toEqual([rule]);
  });

  test.each([
    ['a checksum', `SHA1 ${hex(40)}`],
    ['the number of a page', `https://example.org/detail/${hex(40)}.html`],
    ['a slug', 'sk-gong-zuo-shi-2019、task-list-of-the-year-2019-and-2020'],
    ['a public key', '-----BEGIN PUBLIC KEY-----'],
    ['the word token', '令牌制度：每班交接令牌'],
  ])('is not seen in %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

test('long hostile texts are looked at in time that grows with their length', () => {
  for (const piece of [
    '1',
    '1 ',
    '1-',
    'a@',
    'a.',
    'eyJ',
    'eyJaaaaaaaa.',
    'token ',
    '(at)',
    'https://',
  ])
    expect(() => privateFaults(piece.repeat(20_000))).not.toThrow();
});
