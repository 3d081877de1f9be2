import { beforeAll, describe, expect, test } from 'vitest';
import { requestProblems } from '#gate/request';
import type { Problem } from '#schema/problem';
import { hostileRows } from './corpus/hostile-rows.ts';
import { modes, requests } from './corpus/hostile/requests.ts';
import { judged, toldOf } from './corpus/judged.ts';

const hostile = await hostileRows();
let problems: Problem[];
beforeAll(async () => {
  problems = await judged(hostile);
});

const chinese = /\p{Script=Han}/u;

describe('the hall refuses', () => {
  test.each(hostile.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const told = toldOf(problems, row);
    expect(told.map(({ rule }) => rule)).toContain(row.rule);
    for (const { line, column, message } of told) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message).toMatch(chinese);
    }
  });
});

describe('a pull request may not bring', () => {
  test.each([...requests, ...modes].map((row) => [row.name, row] as const))('%s', (_, row) => {
    const told = requestProblems([row]);
    expect(told.map(({ rule }) => rule)).toContain(row.rule);
    expect(told.every(({ message }) => chinese.test(message))).toBe(true);
  });

  test.each([
    ['names that differ in case', ['content/outcomes/a.md', 'content/outcomes/A.md'], 'path/case'],
    [
      'names that differ in how a letter is written',
      ['content/outcomes/caf\u00E9.md', 'content/outcomes/cafe\u0301.md'],
      'path/normalisation',
    ],
    [
      'folders that differ in case',
      ['content/outcomes/a/index.md', 'content/outcomes/A/a.jpg'],
      'path/case',
    ],
  ])('%s', (_, names, rule) => {
    expect(requestProblems(names.map((path) => ({ path }))).map((one) => one.rule)).toContain(rule);
  });
});
