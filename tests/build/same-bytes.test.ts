import { utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcome, smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import type { FictionalHall, Files } from './lib/fictional-hall.ts';
import { fictionalPhoto } from './lib/fictional-photo.ts';
import { hashesOf } from './lib/site-files.ts';

let files: Files;
let one: FictionalHall;
let other: FictionalHall;

beforeAll(async () => {
  const cover =
    'cover: {src: diao-ju.jpg, alt: 虚构的吊具, credit: 虚构摄影者, rights: 虚构的许可}';
  files = {
    ...smallest,
    'hall.yaml': `${String(smallest['hall.yaml'])}url: https://xu-gou.example.org\n`,
    'outcomes/xu-gou-diao-ju/index.md': outcome('虚构吊具', cover, 'region: 浦东新区'),
    'outcomes/xu-gou-diao-ju/diao-ju.jpg': await fictionalPhoto(),
    'outcomes/xu-gou-han-ji.md': outcome('虚构焊机', 'region: 黄浦区', 'industries: [汽车]'),
    'outcomes/xu-gou-liang-ju.md': outcome('虚构量具', 'industries: [汽车, 钢铁]'),
  };
  one = fictionalHall(files);
  other = fictionalHall(Object.fromEntries(Object.entries(files).reverse()));
}, 30_000);
afterAll(() => {
  one.remove();
  other.remove();
});

test('the same content gives the same bytes, whatever the folder, file order, dates, time zone and language', async () => {
  Object.keys(files).forEach((name, place) => {
    utimesSync(path.join(other.content, name), 1_000_000_000 + place, 1_000_000_000 - place * 9);
  });
  const first = await one.build({
    TZ: 'Asia/Shanghai',
    LANG: 'zh_CN.UTF-8',
    LC_ALL: 'zh_CN.UTF-8',
  });
  const second = await other.build({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' });
  expect([first.code, second.code], first.output + second.output).toEqual([0, 0]);
  const hashes = hashesOf(one.out);
  expect(Object.keys(hashes).length).toBeGreaterThan(40);
  expect(hashesOf(other.out)).toEqual(hashes);
}, 60_000);

test('a second build of a folder, with all that is kept from the first, changes nothing', async () => {
  const before = hashesOf(one.out);
  const { code, output } = await one.build();
  expect(code, output).toBe(0);
  expect(hashesOf(one.out)).toEqual(before);
}, 60_000);
