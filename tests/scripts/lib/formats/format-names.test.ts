import { expect, test } from 'vitest';
import { formatNamed, formatNames } from '../../../../scripts/lib/formats/format-names.ts';

test.each(formatNames)('%s is a format', (name) => {
  expect(formatNamed(name, '用法')).toBe(name);
});

test.each(['xml', 'constructor', '', 'JSON'])(
  '“%s” is none, and those that are get told',
  (name) => {
    const sentence = `没有“${name}”这种格式，可用：text、github、gitlab、sarif、json、html\n用法`;
    expect(() => formatNamed(name, '用法')).toThrow(sentence);
  },
);
