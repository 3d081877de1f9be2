import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { outcome, smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import type { Run } from './lib/fictional-hall.ts';
import { fictionalPhoto } from './lib/fictional-photo.ts';
import { filesIn } from './lib/site-files.ts';

const person = `---
title: 甄甲子（虚构）
summary: 这是测试用的虚构人物，并无其人，仅用来证明撤下以后不留痕迹，请勿当真。
status: published
updated: 2026-01-02
names: [甄老大]
cover:
  src: zhen.jpg
  alt: 虚构的人站在虚构的机床旁
  credit: 虚构摄影者
  rights: 虚构的许可
consent:
  basis: consent
sources:
  - id: xu-gou-bao-gao
---

甄甲子做虚构的钳工。[^xu-gou-bao-gao]
`;
let hall: ReturnType<typeof fictionalHall>;
let run: Run;

beforeAll(async () => {
  hall = fictionalHall({
    ...smallest,
    'craftsmen/zhen-jia-zi/index.md': person,
    'craftsmen/zhen-jia-zi/zhen.jpg': await fictionalPhoto(),
    'outcomes/xu-gou-han-ji.md': outcome('虚构焊机', 'team: [zhen-jia-zi, {name: 贾乙丑（虚构）}]'),
  });
  // What a build has kept of the picture has to go, too.
  await hall.run(process.execPath, ['scripts/check.ts']);
  run = await hall.run(process.execPath, [
    'scripts/withdraw.ts',
    'craftsmen/zhen-jia-zi',
    '--write',
  ]);
}, 120_000);
afterAll(() => hall.remove());

test('a person is withdrawn, and a whole site proves that nothing is left', () => {
  expect(run.output).toContain('✔ 已撤下，没有留下痕迹。');
  expect(run.output).toMatch(/查了 \d{3,} 个文件/);
  expect(run.output).toContain(
    '名字 甄甲子（虚构）、甄甲子、甄老大；编号 zhen-jia-zi；照片指纹 1 个。',
  );
  expect(run.code).toBe(0);
});

test('the content holds a tombstone, and the others no longer name the person', () => {
  expect(filesIn(path.join(hall.content, 'craftsmen'))).toEqual(['zhen-jia-zi.md']);
  const texts = filesIn(hall.content).map((file) =>
    readFileSync(path.join(hall.content, file), 'utf8'),
  );
  expect(texts.join('\n')).not.toMatch(/甄|zhen/);
  expect(texts.join('\n')).toContain('team: [{name: 贾乙丑（虚构）}]');
});

test('no cache, no copy and no site of the proof stay behind', () => {
  expect(existsSync(readSettings({ SHAITU_CONTENT: hall.content }).cache)).toBe(false);
  expect(existsSync(hall.out)).toBe(false);
});
