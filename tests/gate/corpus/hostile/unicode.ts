import { cite } from '../../../lib/fictional-entries.ts';
import { inBody, inStory, inValues } from '../row.ts';

/** Between two words of a sentence, each of these changes what is read, or hides something. */
const characters: readonly (readonly [name: string, text: string, rule: string])[] = [
  ['a null', '\u0000', 'text/control'],
  ['a bell', '\u0007', 'text/control'],
  ['a back space', '\u0008', 'text/control'],
  ['a vertical tab', '\u000B', 'text/control'],
  ['a form feed', '\u000C', 'text/control'],
  ['an escape that colours a terminal', '\u001B[31m', 'text/control'],
  ['a delete', '\u007F', 'text/control'],
  ['a next line', '\u0085', 'text/control'],
  ['a control sequence in one character', '\u009B31m', 'text/control'],
  ['an override to the left', '\u202E', 'text/bidi'],
  ['an override to the right', '\u202D', 'text/bidi'],
  ['an embedding to the left', '\u202B', 'text/bidi'],
  ['an embedding to the right', '\u202A', 'text/bidi'],
  ['the end of a direction', '\u202C', 'text/bidi'],
  ['an isolate to the right', '\u2066', 'text/bidi'],
  ['an isolate to the left', '\u2067', 'text/bidi'],
  ['the first strong isolate', '\u2068', 'text/bidi'],
  ['the end of an isolate', '\u2069', 'text/bidi'],
  ['a mark to the right', '\u200E', 'text/bidi'],
  ['a mark to the left', '\u200F', 'text/bidi'],
  ['an Arabic letter mark', '\u061C', 'text/bidi'],
  ['a blank of no width', '\u200B', 'text/invisible'],
  ['a joiner of words', '\u2060', 'text/invisible'],
  ['a byte-order mark in the text', '\uFEFF', 'text/invisible'],
  ['a soft hyphen', '\u00AD', 'text/invisible'],
  ['an invisible sign of times', '\u2062', 'text/invisible'],
  ['a filler of Hangul', '\u3164', 'text/invisible'],
  ['a filler of half width', '\uFFA0', 'text/invisible'],
  ['a filler of an initial', '\u115F', 'text/invisible'],
  ['a joiner of graphemes', '\u034F', 'text/invisible'],
  ['an annotation', '\uFFF9虚\uFFFA构\uFFFB', 'text/invisible'],
  ['a joiner between two Chinese characters', '虚\u200D构', 'text/invisible'],
  ['a non-joiner between two Chinese characters', '虚\u200C构', 'text/invisible'],
  ['a joiner inside a number', '138\u200D0000', 'text/invisible'],
  [
    'a secret in variation selectors',
    '🙂\uFE01\uFE02\u{E0110}\u{E0121}\u{E0132}',
    'text/invisible',
  ],
  ['a beat of musical notation', '\u{1D173}', 'text/invisible'],
  ['a tag character', '\u{E0041}', 'text/tag'],
  [
    'a secret in tag characters',
    '\u{E0069}\u{E0067}\u{E006E}\u{E006F}\u{E0072}\u{E0065}',
    'text/tag',
  ],
  ['the sign of a language', '\u{E0001}', 'text/tag'],
  ['a character of private use', '\uE000', 'text/private-use'],
  ['another character of private use', '\uF8FF', 'text/private-use'],
  ['a character of the second private plane', '\u{F0000}', 'text/private-use'],
  ['a character of the third private plane', '\u{10FFFD}', 'text/private-use'],
  ['stacked marks', `a${'\u0301'.repeat(12)}`, 'text/marks'],
  ['different stacked marks', `虚${'\u0300\u0316\u0334\u0489\u0361'.repeat(3)}`, 'text/marks'],
  ['enclosing marks on each other', `虚${'\u20DD'.repeat(8)}`, 'text/marks'],
  ['Latin with a Cyrillic a', 'p\u0430ypal', 'text/mixed-script'],
  ['Latin with a Cyrillic o', 'g\u043Egle', 'text/mixed-script'],
  ['Cyrillic with a Latin o', '\u041C\u043Eck\u0432\u0430', 'text/mixed-script'],
  ['a type number with a Cyrillic C', '\u0421NC-6140A', 'text/mixed-script'],
  ['Latin with a Greek o', 'c\u03BFntrol', 'text/mixed-script'],
  ['Latin with an Armenian o', 'c\u0585ntrol', 'text/mixed-script'],
  ['Latin with a Cherokee letter', '\u13A0\u13D2C', 'text/mixed-script'],
];

const inSentence = characters.map(
  ([name, text, rule]) => [`${name} in a sentence`, `虚构 ${text} 虚构。${cite}`, rule] as const,
);

export const unicode = [
  ...inBody('zi-fu', inSentence),
  ...inStory(
    'zi-fu',
    inSentence.filter((_, i) => i % 6 === 0),
  ),
  ...inValues(
    'zi-fu-zhi',
    characters
      .filter((_, i) => i % 3 === 0)
      .map(
        ([name, text, rule]) => [`${name} in a name`, { names: [`虚构 ${text}`] }, rule] as const,
      ),
  ),
];
