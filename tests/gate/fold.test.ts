import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#gate/fold';

describe('a text as the eye reads it', () => {
  test.each([
    ['ordinary text', '木材 138', '木材 138'],
    ['full width', 'ＡＢ１３８＠．－', 'AB138@.-'],
    ['digits in rings', '①③⑧', '138'],
    ['Arabic digits', '١٣٨', '138'],
    ['digits of blocks that touch', '\u{116d0}\u{116da}\u{116e3}', '009'],
    ['mathematical digits', '𝟏𝟑𝟖', '138'],
    ['what is not seen', '1\u200b3\u00ad8\ufe0f', '138'],
    ['signs of units', '㎡ ㏩', 'm2 10日'],
    ['rare Han', '𠮷1', '𠮷1'],
    ['Chinese digits in a long row', '一三八〇〇零零幺二九四', '13800001294'],
    ['Chinese digits in a short row', '二〇二二年一二三', '二〇二二年一二三'],
  ])('%s: %s', (_, written, read) => {
    expect(fold(written).text).toBe(read);
  });

  test('knows where each of its letters was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (before) => {
        const { text, at } = fold(`${before}\u200b７`);
        expect(text.endsWith('7')).toBe(true);
        expect(at(text.length - 1)).toBe(before.length + 1);
      }),
      { numRuns: 200 },
    );
  });
});
