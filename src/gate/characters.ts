import type { Fault } from './fault.ts';
import type { GateRule } from './gate-rules.ts';

interface Kind {
  readonly rule: GateRule;
  readonly pattern: RegExp;
  readonly name: string;
  readonly suggestion: string;
}

/** Names of the characters that are met most, for the message. */
const names: Readonly<Record<string, string>> = {
  '\u0000': '空字符',
  '\u00ad': '软连字符',
  '\u200b': '零宽空格',
  '\u200c': '零宽不连字',
  '\u200d': '零宽连字',
  '\u200e': '从左到右记号',
  '\u200f': '从右到左记号',
  '\u2028': '行分隔符',
  '\u202e': '从右到左强制',
  '\u2060': '词连接符',
  '\ufeff': '字节顺序标记',
};

const retype = '把光标移到这里，按退格键删掉，再接着写。';

/** Scripts whose letters take another form by a joiner. */
const joined = ['Arabic', 'Mongolian', 'Syriac', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati']
  .concat(['Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar'])
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** Unicode 17, chapter 23 and the properties Bidi_Control, Default_Ignorable_Code_Point. */
const kinds: readonly Kind[] = [
  {
    rule: 'text/control',
    pattern:
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|\r(?!\n|$)|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu,
    name: '控制字符',
    suggestion: retype,
  },
  {
    rule: 'text/bidi',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    name: '改变书写方向的字符',
    suggestion: retype,
  },
  {
    rule: 'text/tag',
    pattern: /[\u{e0000}-\u{e007f}]/gu,
    name: '标签字符',
    suggestion: retype,
  },
  {
    rule: 'text/invisible',
    pattern: new RegExp(
      [
        '[\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u200b\\u2060-\\u2065\\u206a-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}]',
        // Joiners make one sign of several emoji, and shape the letters of some scripts.
        `(?<![\\p{Extended_Pictographic}\\ufe0f\\u{1f3fb}-\\u{1f3ff}${joined}])[\\u200c\\u200d]`,
        `[\\u200c\\u200d](?![\\p{Extended_Pictographic}${joined}])`,
        // Variation selectors choose a form of the Mongolian letter, emoji or Han before them.
        '(?<![\\u1800-\\u18af])[\\u180b-\\u180f]',
        '(?<![\\p{Extended_Pictographic}\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff0f\\uff1a-\\uff1f])[\\ufe00-\\ufe0f](?!\\u20e3)',
        '(?<!\\p{Script=Han})[\\u{e0100}-\\u{e01ef}]',
      ].join('|'),
      'gu',
    ),
    name: '看不见的字符',
    suggestion: retype,
  },
  {
    rule: 'text/private-use',
    pattern: /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu,
    name: '私用区字符，别人的电脑上显示不出来',
    suggestion: '换成有编码的汉字；没有编码的字，用文字说明怎么写。',
  },
  {
    rule: 'text/marks',
    // Tibetan writes a syllable on top of itself: a head, feet and a vowel are many marks.
    pattern:
      /(?:(?![\u0f00-\u0fff\ufe00-\ufe0f\u{e0100}-\u{e01ef}])\p{M}){4,}|[\u0f71-\u0fbc]{9,}/gu,
    name: '叠在一个字上的许多记号',
    suggestion: '只留字本身，例如 ǎ、é。',
  },
];

/** The characters of a line that hide, reorder or forge what a reader sees. */
export const characterFaults = (line: string): Fault[] =>
  kinds.flatMap(({ rule, pattern, name, suggestion }) =>
    [...line.matchAll(pattern)].map(({ 0: found, index }) => ({
      index,
      rule,
      message: `这里有${name}（${codeOf(found)}）`,
      suggestion,
    })),
  );

/** `U+200B 零宽空格`. */
function codeOf(found: string): string {
  const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = names[found];
  return `U+${code}${name === undefined ? '' : ` ${name}`}`;
}
