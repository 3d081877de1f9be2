import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearMisses } from '#search/typo';
import { readingsFor } from './spoken-names.ts';

const readings = readingsFor(['孔利明', '激光焊接机', '虚构轧机'], '力名空机悍街几');

/** Names, each on a line, as one text. */
const joined = (...names: string[]): string => `\n${names.join('\n')}\n`;

/** Each near miss as `error: stretch`. */
function missed(text: string, term: string, known = true): string[] {
  const found = nearMisses(text, term, known ? readings : undefined);
  return [...new Set(found.map(({ start, end, error }) => `${error}: ${text.slice(start, end)}`))];
}

describe('nearMisses', () => {
  test.each([
    ['a homophone', '孔力明', '孔利明', 'homophone: 孔利明'],
    ['a homophone in a term of two', '力明', '孔利明', 'homophone: 利明'],
    ['several homophones', '空力名', '孔利明', 'homophones: 孔利明'],
    ['a wrong character', '激光钢接', '激光焊接机', 'wrong: 激光焊接'],
    ['a wrong character that ends a name', '孔利钢', '孔利明', 'wrong: 孔利明'],
    ['a missing character', '激光接机', '激光焊接机', 'missing: 激光焊接机'],
    ['an extra character', '激光焊钢接', '激光焊接机', 'extra: 激光焊接'],
    ['swapped neighbours', '激焊光接', '激光焊接机', 'swapped: 激光焊接'],
    ['a wrong digit', 'c918', 'c919零件', 'wrong: c919'],
    ['swapped digits', 'c991', 'c919零件', 'swapped: c919'],
    ['a missing digit', 'k-44', '虚构k-484泵', 'missing: k-484'],
    ['an extra letter', 'xg-1011', '虚构xg-101泵', 'extra: xg-101'],
    ['a character of two UTF-16 units', '虚𠮷甲', '虚𠮸甲', 'wrong: 虚𠮸甲'],
  ])('finds %s', (_, term, name, expected) => {
    expect(missed(joined(name), term)).toContain(expected);
  });

  test.each([
    ['a wrong character in a term of two', '孔钢', '孔利明'],
    ['two homophones in a term of two', '空力', '孔利明'],
    ['two wrong characters', '激钢钢接', '激光焊接机'],
    ['a single character', '力', '孔利明'],
    ['a short model number', 'c91', '虚构c9泵'],
    ['a year', '2018', '虚构2019届'],
    ['a part of a model number', 'c910', '虚构c9191泵'],
    ['two names that a character would join', '孔力明', joined('孔', '明')],
    ['nothing', '', '孔利明'],
  ])('does not take %s for an error', (_, term, name) => {
    expect(missed(joined(name), term)).toEqual([]);
  });

  test('does not guess what follows where the last character of a stretch is wrong', () => {
    expect(missed(joined('激光焊接机'), '激光焊钢')).toEqual(['extra: 激光焊']);
  });

  test('knows no homophones without readings', () => {
    expect(missed(joined('孔利明'), '孔力明', false)).toEqual(['wrong: 孔利明']);
  });

  const name = fc.string({
    unit: fc.constantFrom(...'孔利明激光焊接'),
    minLength: 4,
    maxLength: 12,
  });
  const place = fc.nat();

  /** The stretches of the name that the term is taken for, and the term itself if it stands there. */
  const stretches = (text: string, term: string): string[] => [
    ...(text.includes(term) ? [term] : []),
    ...nearMisses(joined(text), term, readings).map(({ start, end }) =>
      joined(text).slice(start, end),
    ),
  ];

  test.each<[string, (text: string, at: number) => string]>([
    ['replaced', (text, at) => `${text.slice(0, at)}厂${text.slice(at + 1)}`],
    ['left out', (text, at) => text.slice(0, at) + text.slice(at + 1)],
    ['put in', (text, at) => `${text.slice(0, at)}厂${text.slice(at)}`],
  ])('finds a name after any character of it was %s', (_, spoil) => {
    fc.assert(
      fc.property(name, place, (text, at) => {
        const found = stretches(text, spoil(text, at % text.length));
        expect(found.length).toBeGreaterThan(0);
        expect(found.every((stretch) => text.includes(stretch))).toBe(true);
      }),
    );
  });

  test('gives no stretch that is the term itself as a wrong character', () => {
    fc.assert(
      fc.property(name, (text) => {
        const found = nearMisses(joined(text), text, readings);
        const same = found.filter(({ start, end }) => joined(text).slice(start, end) === text);
        expect(same).toEqual([]);
      }),
    );
  });
});
