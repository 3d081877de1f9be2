import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalKind } from '#schema/personal-kind';

describe('personal data', () => {
  test.each([
    // The example of GB 11643—1999; no person has it.
    ['a resident number', '11010519491231002X', '身份证号'],
    ['a resident number with spaces', '110105 19491231 002x', '身份证号'],
    ['a resident number in full width', '１１０１０５１９４９１２３１００２Ｘ', '身份证号'],
    ['a mobile number', '电话13800000000。', '手机号'],
    ['a mobile number in groups', '138-0000-0000', '手机号'],
    ['a mobile number in full width', '１３８００００００００', '手机号'],
    ['a mobile number with its country', '+86 138 0000 0000', '手机号'],
    ['an e-mail address', '写信到 xu.gou+1@example.org 即可', '电子邮箱'],
    ['an e-mail address in full width', 'xu＠example.org', '电子邮箱'],
  ])('is seen: %s', (_, text, kind) => {
    expect(personalKind(text)).toBe(kind);
  });

  test.each([
    ['eighteen digits with a wrong check', '110105194912310021'],
    ['a longer number that holds one', '911010519491231002X1'],
    ['a patent number', 'ZL201710601862.3'],
    ['an office number', '021-00000000'],
    ['eleven digits that begin otherwise', '12345678901'],
    ['a number of an order', '20138000000001'],
    ['years in a row', '2013 2014 2015'],
    ['an at sign alone', '焊工@船厂'],
  ])('is not seen in %s', (_, text) => {
    expect(personalKind(text)).toBeUndefined();
  });

  test('is seen wherever other text stands around it', () => {
    const around = fc
      .string({ maxLength: 8 })
      .filter((text) => !/[\d.+Xx@\s-]/.test(text.normalize('NFKC')));
    fc.assert(
      fc.property(around, around, (before, after) => {
        expect(personalKind(`${before}13800000000${after}`)).toBe('手机号');
      }),
    );
  });
});
