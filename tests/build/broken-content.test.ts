import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcome, smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import type { Run } from './lib/fictional-hall.ts';
import { hashesOf } from './lib/site-files.ts';

/** Four files, each with a mistake of another kind. */
const hall = fictionalHall({
  ...smallest,
  'hall.yaml': `${String(smallest['hall.yaml'])}colour: 蓝\n`,
  'outcomes/xu-gou-jia-ju.md': outcome('虚构夹具', 'studio: mei-you-de-gong-zuo-shi'),
  'outcomes/xu-gou-han-ji.md': outcome('虚构焊机').replace('kind: 小革新', 'kind: 小革薪'),
  'sources/xu-gou-bao-gao.yaml': `${String(smallest['sources/xu-gou-bao-gao.yaml'])}pages: 3\n`,
  'sources/xu-gou-huai.yaml': 'title: [虚构\n',
});
const broken = [
  'hall.yaml',
  'outcomes/xu-gou-han-ji.md',
  'outcomes/xu-gou-jia-ju.md',
  'sources/xu-gou-bao-gao.yaml',
  'sources/xu-gou-huai.yaml',
];

/** The messages of a run, without the colours and the words around them. */
const messages = ({ output }: Run): string[] =>
  output
    .split('\n')
    .filter((line) => / 错误 /.test(line))
    .map((line) => line.trim());

let before: Record<string, string>;
let check: Run;

beforeAll(async () => {
  mkdirSync(path.join(hall.out, 'outcomes'), { recursive: true });
  writeFileSync(path.join(hall.out, 'index.html'), '上一次的网站');
  cpSync('public', path.join(hall.out, 'outcomes'), { recursive: true });
  before = hashesOf(hall.out);
  check = await hall.run(process.execPath, ['scripts/check.ts']);
}, 60_000);
afterAll(hall.remove);

test('the check tells of every broken file at once, each with its place', () => {
  const told = messages(check);
  expect(check.code).toBe(1);
  for (const file of broken)
    expect(told.filter((line) => new RegExp(`${file}:\\d+:\\d+ 错误`).test(line))).not.toEqual([]);
});

describe.each([
  ['npm run build', process.execPath, ['scripts/build.ts']],
  ['astro build', 'astro', ['build']],
] as const)('%s', (_, program, args) => {
  let run: Run;
  beforeAll(async () => {
    run = await hall.run(program, args);
  }, 60_000);

  test('fails with the same messages', () => {
    expect(run.code).toBe(1);
    expect(messages(run)).toEqual(messages(check));
  });

  test('leaves the last site as it was, byte for byte', () => {
    expect(hashesOf(hall.out)).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(1);
  });
});
