import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dump } from 'js-yaml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesOf } from '#browser/contribute/desk-entry';
import type { DeskEntry } from '#browser/contribute/desk-entry';
import type { HallData } from '#browser/contribute/hall/hall-data';
import { judge } from '#browser/contribute/judge/judge';
import { fileExtension, pageCollections } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';
import { openHall } from '../../../src/open-hall.ts';
import { contentFolder } from '../../lib/content-folder.ts';
import { cite, least } from '../../lib/fictional-entries.ts';
import { fictionalVocabularies } from '../../lib/fictional-vocabularies.ts';
import { markdownFile } from '../../lib/markdown-file.ts';
import { arbitraryEntry } from './lib/arbitrary-entry.ts';

/** A hall with one entry of each collection, all called xu-gou. */
const entries = pageCollections.filter((name) => name !== 'sources' && name !== 'tours');
const files = Object.fromEntries([
  ['hall.yaml', 'name: 虚构展馆\neditors: 虚构编辑组\n'],
  ['sources/xu-gou-bao-gao.yaml', dump(least.sources)],
  ...entries.map((name) => [
    `${name}/xu-gou${fileExtension(name)}`,
    markdownFile(name, name === 'stories' ? { people: ['xu-gou'] } : {}),
  ]),
  ...Object.entries(fictionalVocabularies).map(([name, words]) => [
    `vocabularies/${name}.yaml`,
    dump(words),
  ]),
]);

/** The same hall as the site tells it. */
const rowsOf = (collection: CollectionName) =>
  collection === 'vocabularies'
    ? Object.entries(fictionalVocabularies).map(([slug, words]) => ({ slug, ...words }))
    : collection === 'sources'
      ? [{ slug: 'xu-gou-bao-gao', ...least.sources }]
      : entries.some((name) => name === collection)
        ? [{ slug: 'xu-gou', ...least[collection] }]
        : [];
const hall = {
  names: (collection: CollectionName) =>
    Promise.resolve(rowsOf(collection).map(({ slug, title }) => [slug, title] as const)),
  rows: (collection: CollectionName) => Promise.resolve(rowsOf(collection)),
  entry: (key: string) => {
    const [collection, slug] = key.split('/') as [CollectionName, string];
    const row = rowsOf(collection).find((one) => one.slug === slug);
    if (!row) return Promise.resolve(undefined);
    const { slug: _slug, ...fields } = row;
    return Promise.resolve({ file: `${key}.md`, fields, body: '' });
  },
  taken: (key: string) => Promise.resolve(key === 'outcomes/che-xia'),
} as unknown as HallData;

const jig: DeskEntry = {
  collection: 'outcomes',
  slug: 'xin-jia-ju',
  fields: { ...least.outcomes } as DeskEntry['fields'],
  body: '',
  kept: [],
  sources: [],
};

describe('an entry is judged by the words of the check tool, at its fields', () => {
  test.each<[string, Partial<DeskEntry>, string, string]>([
    ['no slug', { slug: '' }, 'slug', '还没有编号'],
    ['a slug of another form', { slug: 'Jia_Ju' }, 'slug', '编号“Jia_Ju”不合规'],
    ['a slug that is taken', { slug: 'xu-gou' }, 'slug', '编号“xu-gou”已经有了：虚构夹具'],
    ['the slug of a withdrawn one', { slug: 'che-xia' }, 'slug', '编号“che-xia”的网址已经有人用过'],
    ['a reserved slug', { slug: 'page' }, '', '编号“page”是网址里的保留词'],
    ['a missing field', { fields: { ...jig.fields, kind: undefined } }, 'kind', '缺少类型'],
    [
      'a missing source, with the item that lacks it',
      { fields: { ...jig.fields, awards: [{ title: '虚构奖' }] } },
      'awards.0.sources',
      '缺少获奖 1 的来源',
    ],
    [
      'a person who is not there',
      { fields: { ...jig.fields, team: ['mei-you'] } },
      'team.0',
      '找不到工匠“mei-you”',
    ],
    [
      'a mobile number in a field',
      { fields: { ...jig.fields, problem: `打 13800138000。${cite}` } },
      'problem',
      '这里像是手机号，不能公开',
    ],
    [
      'prose without its source',
      { body: '没有出处的一段' },
      'body.0',
      '“没有出处的一段”这一段没有写出处',
    ],
    [
      'a bare address',
      { body: `见 https://example.org 。${cite}` },
      'body.0',
      '网址不能直接写在正文里',
    ],
    [
      'a body that is too long',
      { body: `${'长'.repeat(30_000)}${cite}` },
      'body.0',
      '正文有 30024 个字符，最多 30000 个',
    ],
    [
      'a body of more brackets than are parsed',
      { body: `${'['.repeat(500)}${cite}` },
      'body.0',
      '正文里有 501 个方括号，最多 500 个',
    ],
    ['a source that is not there', { body: '甲[^mei-you]' }, 'body.0', '找不到来源“mei-you”'],
    [
      'a strange mark',
      { body: `甲[^xu-gou-bao-gao: *第1页*]` },
      'body.0',
      '出处标记的位置里有不能用的符号',
    ],
  ])('%s', async (_, changes, at, message) => {
    const found = await judge({ ...jig, ...changes }, hall);
    expect(found.map((one) => [one.path.join('.'), one.message])).toContainEqual([at, message]);
  });

  test.each<[string, Partial<DeskEntry>, string]>([
    [
      'codes by their words',
      {
        collection: 'sources',
        fields: { ...least.sources, kind: 'documnet' } as DeskEntry['fields'],
      },
      '可选：文件、报道、转载',
    ],
    [
      'prose without its source by the button that writes it',
      { fields: { ...jig.fields, problem: '虚构甲。' } },
      '光标放在句末，点“插入出处”，选它出自哪份来源。',
    ],
  ])('tells %s', async (_, changes, suggestion) => {
    const found = await judge({ ...jig, ...changes }, hall);
    expect(found.map((one) => one.suggestion)).toContain(suggestion);
  });

  test('a sound entry with a new source of its own has no findings', async () => {
    const fields = { ...least.sources, title: '虚构新报告' } as DeskEntry['fields'];
    const sources = [{ slug: 'xin-bao-gao', fields }];
    const entry = { ...jig, body: '虚构的一段。[^xin-bao-gao: 第1页]', sources };
    expect(await judge(entry, hall)).toEqual([]);
    expect(filesOf(entry).map(({ file }) => file)).toEqual([
      'outcomes/xin-jia-ju.md',
      'sources/xin-bao-gao.yaml',
    ]);
  });
});

/** What a patient person makes of an entry: whatever is told is taken out, until nothing is told. */
async function mended(entry: DeskEntry): Promise<DeskEntry | undefined> {
  let fields = entry.fields;
  let body = entry.body;
  for (let round = 0; round < 4; round += 1) {
    const written = { ...entry, fields, body };
    const found = await judge(written, hall);
    if (found.length === 0) return written;
    const told = new Set(found.map((one) => String(one.path[0] ?? '')));
    const plain = least[entry.collection] as DeskEntry['fields'];
    fields = { ...fields, ...Object.fromEntries([...told].map((key) => [key, plain[key]])) };
    const lines = found.flatMap(({ path: [key, line] }) => (key === 'body' ? [line] : []));
    body = body
      .split('\n')
      .filter((_, number) => !lines.includes(number))
      .join('\n');
  }
  return undefined;
}

test('what the desk finds nothing wrong with passes the check of the whole hall', async () => {
  const directory = contentFolder(files);
  const told = () => openHall({ directory, vocabularies: directory }).problems;
  expect(told()).toEqual([]);
  let accepted = 0;
  const one = fc.oneof(...pageCollections.map(arbitraryEntry));
  await fc.assert(
    fc.asyncProperty(one, async (entry) => {
      const sound = await mended(entry);
      if (!sound) return;
      accepted += 1;
      const written = filesOf(sound).map(({ file, text }) => ({
        at: path.join(directory, file),
        text,
      }));
      for (const { at, text } of written) writeFileSync(at, text);
      const problems = told();
      for (const { at } of written) rmSync(at);
      expect(problems).toEqual([]);
    }),
    { numRuns: 120 },
  );
  expect(accepted).toBeGreaterThan(60);
});
