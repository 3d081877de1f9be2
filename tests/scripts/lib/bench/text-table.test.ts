import { expect, test } from 'vitest';
import { textTable } from '../../../../scripts/lib/bench/text-table.ts';

test('a table stands in columns, a Chinese character as wide as two letters', () => {
  expect(
    textTable(
      ['页面', '秒', 'CPU'],
      [
        ['/a/', '12.5', ''],
        ['虚构页', '3', '7'],
      ],
    ),
  ).toBe(['页面      秒  CPU', '/a/     12.5', '虚构页     3    7'].join('\n'));
});
