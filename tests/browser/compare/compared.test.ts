import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareAddress, comparedIn } from '#browser/compare/compared';

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['two, with a comma', '?outcomes=xu-gou-jia,xu-gou-yi', ['xu-gou-jia', 'xu-gou-yi']],
  ['a comma that was escaped', '?outcomes=jia%2Cyi', ['jia', 'yi']],
  ['the same one twice', '?outcomes=jia,yi,jia', ['jia', 'yi']],
  ['five, for the page to refuse', '?outcomes=a,b,c,d,e', ['a', 'b', 'c', 'd', 'e']],
  ['a way out of the folder', '?outcomes=../craftsmen/jia,yi', ['yi']],
  ['markup', '?outcomes=<b>jia</b>,yi', ['yi']],
  ['capitals, blanks and nothing between commas', '?outcomes=Jia,,%20,yi', ['yi']],
  ['a name longer than any slug', `?outcomes=${'a'.repeat(81)},yi`, ['yi']],
  ['what other scripts left there', '?elder=1&outcomes=jia', ['jia']],
])('an address with %s asks for the outcomes that it names', (_, query, expected) => {
  expect(comparedIn(query)).toEqual(expected);
});

test('no outcomes have the page itself as their address', () => {
  expect(compareAddress('/zhanguan/compare/', [])).toBe('/zhanguan/compare/');
});

test('an address names the outcomes that it was made from, in their order', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/);
  fc.assert(
    fc.property(fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }), (slugs) => {
      const address = compareAddress('/compare/', slugs);
      expect(comparedIn(address.slice('/compare/'.length))).toEqual(slugs);
      expect(address.length).toBeLessThan(2000);
    }),
  );
});
