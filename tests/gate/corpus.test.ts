import { beforeAll, describe, expect, test } from 'vitest';
import { requestProblems } from '#gate/request';
import type { Problem } from '#schema/problem';
import { openHall } from '../../src/open-hall.ts';
import { goodRows } from './corpus/good-rows.ts';
import { hostileRows } from './corpus/hostile-rows.ts';
import { halls } from './corpus/hostile/hall.ts';
import { modes, requests } from './corpus/hostile/requests.ts';
import { judged, toldOf } from './corpus/judged.ts';

const hostile = await hostileRows();
const good = await goodRows();
let problems: readonly Problem[];
let unfounded: readonly Problem[];
beforeAll(async () => {
  problems = await judged(hostile);
  unfounded = await judged(good);
  // Two halls with dozens of pictures take seconds on a busy machine.
}, 60_000);

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

describe('a hall is not opened whose settings hold', () => {
  test.each(halls.map((row) => [row.name, row] as const))('%s', async (_, row) => {
    const told = toldOf(await judged([row]), row);
    expect(told.map(({ rule }) => rule)).toContain(row.rule);
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

describe('the hall lets through', () => {
  test.each(good.map((row) => [row.name, row] as const))('%s', (_, row) => {
    expect(toldOf(unfounded, row)).toEqual([]);
  });

  test('nothing else is told of a hall of good files', () => {
    expect(unfounded).toEqual([]);
  });

  test('the entries of this project as they are', () => {
    expect(openHall({ directory: 'content', vocabularies: 'content' }).problems).toEqual([]);
  });
});

test('the corpus is as large as it is said to be, and no path is in it twice', () => {
  expect(hostile.length + requests.length + modes.length).toBeGreaterThanOrEqual(170);
  expect(good.length).toBeGreaterThanOrEqual(200);
  for (const rows of [hostile, good]) {
    const paths = rows.flatMap(({ files }) => Object.keys(files));
    expect(paths.filter((path, i) => paths.indexOf(path) < i)).toEqual([]);
  }
});
