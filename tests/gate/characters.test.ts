import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineFaults } from '#gate/text-problems';
import { isOrdinary } from '#gate/ordinary';

const told = (line: string): string[] =>
  lineFaults(line).map(({ index, rule }) => `${index} ${rule}`);

describe('a line of text', () => {
  test.each([
    ['Chinese', '木材抓斗：“人木分离”，效率提高2.67倍——见《报告》（2019）。'],
    ['rare Han', '𠮷 䶮 㙍 𫖯 𬭚 〇'],
    ['a variant of a Han character', '葛\u{e0100}'],
    ['a name with its point', '阿不都热合曼·买买提'],
    ['a Uyghur name in Arabic script', 'ئابدۇراخمان'],
    ['joiners inside Arabic script', 'می\u200cخواهم'],
    ['a Tibetan name', 'བསྒྲུབས་བློ་བཟང་'],
    ['a Mongolian name with its variants', 'ᠮᠣᠩᠭᠣᠯ\u180b ᠬᠡᠯᠡ\u180eᠡ'],
    ['units', '5 μm，3 kΩ，ΔT≤5 ℃，φ20H7，Φ50mm，10 µs，ρV²，sinα·cosβ，σb，λmax，2π'],
    ['the ohm sign and the angstrom', '10 Ω，5 Å，±0.02 mm，10⁻³，m³'],
    ['numbers in rings', '①②③ ⑴ Ⅳ ㈠'],
    ['Russian words', 'завод Ил-76'],
    ['Greek words', 'Ελλάδα'],
    ['accents', 'naïve Citroën Škoda ǖ Đ ế'],
    ['an accent of its own', 'e\u0301 u\u0308\u0304'],
    ['emoji', '👷 👷🏽 👩🏽‍🔧 👨‍👩‍👧 ❤️ ☎️ 1️⃣ 🇨🇳'],
    ['full width', 'ＡＢＣ１２３，：；！？'],
    ['a tab and a space without break', 'a\tb\u00a0c\u3000d'],
    ['box drawing and arrows', '│ ├─ → ⇒ ■ ● ★ ✓ ✔'],
  ])('may hold %s', (_, line) => {
    expect(told(line)).toEqual([]);
  });

  test.each([
    ['an override of direction', '虚\u202e构', '1 text/bidi'],
    ['an isolate', '虚\u2066构', '1 text/bidi'],
    ['a mark of direction', 'a\u200fb', '1 text/bidi'],
    ['a space of no width', '虚构\u200b', '2 text/invisible'],
    ['a word joiner', 'a\u2060b', '1 text/invisible'],
    ['a byte-order mark inside', 'a\ufeffb', '1 text/invisible'],
    ['a soft hyphen', 'a\u00adb', '1 text/invisible'],
    ['a Hangul filler', 'a\u3164b', '1 text/invisible'],
    ['an empty Braille cell', 'a\u2800b', '1 text/invisible'],
    ['a joiner between letters', 'a\u200db', '1 text/invisible'],
    ['a joiner behind an emoji, before a letter', '👷\u200db', '2 text/invisible'],
    ['a variation selector behind a letter', 'a\ufe0f', '1 text/invisible'],
    ['a variation selector behind a digit', '1\ufe0f3', '1 text/invisible'],
    ['a Han variant without Han', 'a\u{e0100}', '1 text/invisible'],
    ['a Mongolian variant without Mongolian', 'a\u180b', '1 text/invisible'],
    ['a tag character', '虚\u{e0041}构', '1 text/tag'],
    ['a null', 'a\u0000b', '1 text/control'],
    ['an escape', 'a\u001b[31m', '1 text/control'],
    ['a control of Latin-1', 'a\u0085b', '1 text/control'],
    ['a line separator', 'a\u2028b', '1 text/control'],
    ['a carriage return inside', 'a\rb', '1 text/control'],
    ['a noncharacter', 'a\ufdd0b', '1 text/control'],
    ['half of a surrogate pair', 'a\ud800b', '1 text/control'],
    ['a private character', '虚\ue815构', '1 text/private-use'],
    ['a private character of plane 16', '虚\u{10fffd}', '1 text/private-use'],
    ['marks on marks', 'a\u0301\u0302\u0303\u0304', '1 text/marks'],
  ])('may not hold %s', (_, line, fault) => {
    expect(told(line)).toEqual([fault]);
  });

  test('names the character and says what to do', () => {
    expect(lineFaults('虚\u200b构')).toEqual([
      {
        index: 1,
        rule: 'text/invisible',
        message: '这里有看不见的字符（U+200B 零宽空格）',
        suggestion: '把光标移到这里，按退格键删掉，再接着写。',
      },
    ]);
  });
});

describe('a word', () => {
  test.each([
    ['Cyrillic а among Latin letters', 'pаypal', '“pаypal”里混进了形近的俄文字母“а”', 'paypal'],
    ['Cyrillic С before a number', 'СNC 12', '“СNC”里混进了形近的俄文字母“С”', 'CNC'],
    ['Cyrillic х for a multiplication sign', 'M8х1', '“M8х1”里混进了形近的俄文字母“х”', '×'],
    ['a Greek capital', 'ΑBB', '“ΑBB”里混进了形近的希腊字母“Α”', 'ABB'],
    ['an omicron', 'gοogle', '“gοogle”里混进了形近的希腊字母“ο”', 'google'],
    ['a small Greek letter inside', 'pαypal', '“pαypal”里混进了形近的希腊字母“α”', 'paypal'],
  ])('may not hold %s', (_, line, message, meant) => {
    const [fault] = lineFaults(line);
    expect(fault).toMatchObject({ rule: 'text/mixed-script', message });
    expect(fault?.suggestion).toContain(meant);
  });

  test('is not seen in a word behind the sign for a new line', () => {
    expect(lineFaults(String.raw`problem: "虚构。\nЖурнал"`)).toEqual([]);
  });

  test('of letters that look like no Latin ones is told without a guess', () => {
    expect(lineFaults('Aж')[0]?.suggestion).toBe('切换到英文输入法，重打这个词。');
  });
});

test('an ordinary text has none of these faults, so it is not looked at twice', () => {
  const unit = fc.integer({ min: 0x20, max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 6 }), (units) => {
      const line = units.filter(isOrdinary).join('');
      expect(told(line).filter((fault) => fault.includes(' text/'))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
