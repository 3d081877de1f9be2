import { describe, expect, test } from 'vitest';
import { schemas } from '#schema/collections';
import { keysAt, labelAt } from '#schema/labels';

describe('the label of a field', () => {
  test.each([
    ['at the top', ['title'], '标题'],
    ['of an optional field', ['studio'], '工作室'],
    ['inside an object', ['employer', 'name'], '单位名称'],
    ['inside a list of objects', ['metrics', 2, 'period'], '时段'],
    ['of an item of a list is its own', ['industries', 0], '产业'],
    ['of an item without one is its list’s', ['aliases', 1], '旧编号'],
    ['inside one form of several', ['team', 0, 'name'], '姓名'],
    ['of a date that is prepared first', ['date'], '时间'],
  ])('%s', (_, path, title) => {
    expect(labelAt(schemas.outcomes, path)?.title).toBe(title);
  });

  test.each([
    ['a key that does not exist', ['farbe']],
    ['a key below a text', ['title', 'farbe']],
    ['the entry itself', []],
  ])('is not there for %s', (_, path) => {
    expect(labelAt(schemas.outcomes, path)).toBeUndefined();
  });

  test.each([
    ['its own', schemas.sources, ['url'], '网址', '确认可以公开链接的才写。'],
    [
      'that of what it wraps',
      schemas.outcomes,
      ['sources'],
      '来源',
      '这一条出自哪份材料、哪个位置。',
    ],
  ] as const)('brings the help that a form shows: %s', (_, schema, path, title, description) => {
    expect(labelAt(schema, path)).toEqual({ title, description });
  });
});

test.each([
  ['电话', '例如 021-60000000、12351。'],
  ['邮箱', '单位公用的邮箱。'],
  ['地址', '只写单位的，不写个人的。'],
])('the help of a form among several is that of the written kind: %s', (kind, description) => {
  const path = ['channels', 0, 'value'];
  expect(labelAt(schemas.notices, path, { channels: [{ kind }] })).toEqual({
    title: '内容',
    description,
  });
});

describe('the keys of an object', () => {
  test.each([
    ['at the top', [], ['title', 'terms']],
    ['in a list', ['terms', 0], ['code', 'zh-CN', 'en', 'order', 'parent', 'group', 'standard']],
    ['of a text are none', ['title'], []],
  ])('%s', (_, path, keys) => {
    expect(keysAt(schemas.vocabularies, path)).toEqual(keys);
  });

  test('that may have several forms are those of all forms', () => {
    expect(keysAt(schemas.outcomes, ['team', 0])).toEqual(['name']);
    expect(keysAt(schemas.notices, ['channels', 0])).toEqual(['kind', 'value']);
  });
});
