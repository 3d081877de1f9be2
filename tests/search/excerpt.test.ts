import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, markTerms, type Piece } from '#search/excerpt';
import { matcher } from '#search/matcher';
import { parseQuery } from '#search/query';

/** Pieces as one line, marks in brackets. */
function written(pieces: readonly Piece[]): string {
  return pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
}

describe('markTerms', () => {
  test.each([
    ['every occurrence', '焊接与再焊接', ['焊接'], '[焊接]与再[焊接]'],
    ['without regard to case and width', 'ＬＮＧ船', ['lng'], '[LNG]船'],
    ['overlapping terms as one', '激光焊接', ['激光焊', '光焊接'], '[激光焊接]'],
    ['nothing without an occurrence', '激光', ['焊接'], '激光'],
    ['markup as the text it is', '<b>焊接</b>', ['焊接'], '<b>[焊接]</b>'],
  ])('marks %s', (_, text, terms, expected) => {
    expect(written(markTerms(text, terms))).toBe(expected);
  });
});

test('marks a phrase with the signs that the text has, and not its words alone', () => {
  const marks = parseQuery('"激光，焊接"').map(matcher);
  expect(written(markTerms('激光焊接、激光、焊接', marks))).toBe('激光焊接、[激光、焊接]');
});

describe('excerpt', () => {
  const filler = '一二三四五六七八九十'.repeat(6);

  test.each([
    ['a short text is shown whole', '虚构的焊接。', ['焊接'], '虚构的[焊接]。'],
    [
      'a passage starts with its sentence',
      `${filler}。改用焊接以后好了。`,
      ['焊接'],
      '…改用[焊接]以后好了。',
    ],
    [
      'a passage in the middle of a long sentence is cut on both sides',
      `${filler}焊接${filler}`,
      ['焊接'],
      '…六七八九十[焊接]一二三四五六七八九十一二三…',
    ],
    [
      'the passage with most of the terms is chosen',
      `焊接。${filler}。激光焊接。`,
      ['激光', '焊接'],
      '…[激光焊接]。',
    ],
    ['without an occurrence it is the beginning', filler, ['焊接'], `${filler.slice(0, 20)}…`],
    ['paragraphs are joined by a space', '焊接\n激光', ['激光'], '…[激光]'],
  ])('%s', (_, text, terms, expected) => {
    expect(written(excerpt(text, terms, 20))).toBe(expected);
  });

  test('never cuts a character in two', () => {
    const text = fc.string({ unit: fc.constantFrom('𠮷', '钢', '。'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (shown, width) => {
        expect(written(excerpt(shown, ['钢'], width)).isWellFormed()).toBe(true);
      }),
    );
  });

  test('ends before a mark that it would cut', () => {
    const text = '钢一二三四五六七钢材多';
    expect(written(excerpt(text, ['钢材', '钢一'], 9))).toBe('[钢一]二三四五六七…');
  });
});
