import { describe, expect, test } from 'vitest';
import { locate } from '#reader/position';

const text = `title: 木材抓斗
employer:
  name: 虚构厂
metrics:
  - label: 革新
    value: 12
  - label: 专利
industries: [船舶, 港口]
# 说明
note:
`;

describe('the place of a value', () => {
  test.each([
    ['at the top', ['title'], 1, 8],
    ['inside an object', ['employer', 'name'], 3, 9],
    ['inside a list of objects', ['metrics', 0, 'value'], 6, 12],
    ['an item of a list', ['metrics', 1], 7, 5],
    ['an item between brackets', ['industries', 1], 8, 18],
    ['with nothing behind its colon', ['note'], 10, 6],
  ])('%s', (_, path, line, column) => {
    expect(locate(text, path)).toEqual({ line, column });
  });

  test.each([
    ['at the top is the first line', ['kind'], 1, 1],
    ['inside an object is the object', ['employer', 'city'], 3, 3],
    ['inside an item is the item', ['metrics', 1, 'value'], 7, 5],
    ['in a list that is too short is the list', ['metrics', 9], 5, 3],
    ['below a text is the text', ['title', 'zh'], 1, 8],
  ])('that is missing %s', (_, path, line, column) => {
    expect(locate(text, path)).toEqual({ line, column });
  });

  test.each([
    ['at the top', ['note'], 10, 1],
    ['inside an object', ['employer', 'name'], 3, 3],
  ])('of a key, %s, is the key itself', (_, path, line, column) => {
    expect(locate(text, path, true)).toEqual({ line, column });
  });

  test('in an empty file is its beginning', () => {
    expect(locate('', ['title'])).toEqual({ line: 1, column: 1 });
  });
});
