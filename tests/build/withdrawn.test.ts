import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcome, smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import { deadLinks, filesIn } from './lib/site-files.ts';

const slug = 'xu-gou-che-xia';
const title = '虚构撤下之物';
const hall = fictionalHall({
  ...smallest,
  'hall.yaml': `${String(smallest['hall.yaml'])}url: https://xu-gou.example.org\n`,
  [`outcomes/${slug}.md`]: outcome(title, 'status: withdrawn'),
  'outcomes/xu-gou-cao-gao.md': outcome('虚构草稿之物', 'status: draft'),
  'outcomes/xu-gou-han-ji.md': outcome('虚构焊机', 'aliases: [jiu-han-ji]'),
});
const page = (name: string) => readFileSync(path.join(hall.out, name), 'utf8');

/** The files of the site in which a text stands, packed ones unpacked. */
function mentioning(text: string): string[] {
  return filesIn(hall.out).filter((name) => {
    const bytes = readFileSync(path.join(hall.out, name));
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    return plain.includes(text);
  });
}

beforeAll(async () => {
  expect((await hall.build()).output).toContain('网站已生成');
}, 60_000);
afterAll(hall.remove);

test('a withdrawn entry leaves a page that says so, and names nothing', () => {
  const tombstone = page(`outcomes/${slug}/index.html`);
  expect(tombstone).toContain('撤下');
  expect(tombstone).toContain('<meta name="robots" content="noindex">');
  expect(tombstone).toContain('href="/outcomes/"');
});

test('its title stands nowhere: no list, no data, no search index', () => {
  expect(mentioning('虚构焊机').length).toBeGreaterThan(3);
  expect(mentioning(title)).toEqual([]);
});

test('its address stands nowhere but on its own page', () => {
  expect(mentioning(slug)).toEqual([`outcomes/${slug}/index.html`]);
});

test('a draft leaves nothing at all', () => {
  expect(mentioning('虚构草稿之物')).toEqual([]);
  expect(globSync('**/xu-gou-cao-gao*', { cwd: hall.out })).toEqual([]);
});

test('an old address leads on to the entry', () => {
  const signpost = page('outcomes/jiu-han-ji/index.html');
  expect(signpost).toContain('http-equiv="refresh" content="0; url=/outcomes/xu-gou-han-ji/"');
  expect(signpost).toContain('href="/outcomes/xu-gou-han-ji/"');
  expect(signpost).toContain('<meta name="robots" content="noindex">');
  expect(page('sitemap.xml')).not.toContain('jiu-han-ji');
  expect(deadLinks(hall.out, '/')).toEqual([]);
});
