import { describe, expect, test } from 'vitest';
import { signposts } from '#views/signposts';
import { openHall } from '../src/open-hall.ts';
import { contentFolder } from './lib/content-folder.ts';
import type { Files } from './lib/content-folder.ts';
import { markdownFile } from './lib/markdown-file.ts';

const bare = '---\nstatus: withdrawn\nupdated: 2026-01-02\n---\n';
const hall: Files = {
  'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
  'sources/xu-gou-bao-gao.yaml':
    'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
  'craftsmen/xu-gou-che-xia.md': bare,
};
const open = (files: Files = {}) =>
  openHall({ directory: contentFolder({ ...hall, ...files }), vocabularies: 'content' });
const told = (files: Files) =>
  open(files).problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`);

describe('a file that says only that its entry is withdrawn, and since when', () => {
  test('is sound, whatever its collection asks of entries', () => {
    const { problems, catalogue } = open({
      'tours/xu-gou-dao-lan.md': bare,
      'notices/xu-gou-gong-shi.md': bare,
      'stories/xu-gou-gu-shi.mdx': bare,
    });
    expect(problems).toEqual([]);
    expect(catalogue?.tombstones.map(({ file }) => file)).toEqual([
      'craftsmen/xu-gou-che-xia.md',
      'notices/xu-gou-gong-shi.md',
      'stories/xu-gou-gu-shi.mdx',
      'tours/xu-gou-dao-lan.md',
    ]);
  });

  test('leaves a signpost and no entry', () => {
    const { catalogue } = open();
    if (!catalogue) throw new Error('The hall did not open.');
    expect(signposts(catalogue)).toEqual([{ collection: 'craftsmen', slug: 'xu-gou-che-xia' }]);
    expect(catalogue.all.filter(({ collection }) => collection === 'craftsmen')).toEqual([]);
  });

  test.each([
    ['a body', `${bare}\n虚构的正文。\n`],
    ['another field', bare.replace('status', 'trade: 钳工\nstatus')],
    ['no date', bare.replace('updated: 2026-01-02\n', '')],
  ])('with %s is an entry like any other, and lacks what those must say', (_, text) => {
    expect(told({ 'craftsmen/xu-gou-che-xia.md': text })).toContain(
      'craftsmen/xu-gou-che-xia.md schema/missing 缺少标题(title)',
    );
  });

  test('is none where nothing is ever withdrawn', () => {
    expect(
      told({ 'sources/xu-gou-lai-yuan.yaml': 'status: withdrawn\nupdated: 2026-01-02\n' }),
    ).toContain('sources/xu-gou-lai-yuan.yaml schema/missing 缺少标题(title)');
  });
});

describe('a published entry', () => {
  const outcome = (changes: object) => ({
    'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes', changes),
  });

  test.each([
    ['by reference', outcome({ team: ['xu-gou-che-xia'] }), 'references/withdrawn'],
    [
      'in a list of names',
      {
        'notices/xu-gou-gong-shi.md': markdownFile('notices', { subjects: ['xu-gou-che-xia'] }),
      },
      'references/withdrawn',
    ],
    [
      'as a stop of a tour',
      {
        ...outcome({}),
        'tours/xu-gou-dao-lan.md': markdownFile('tours', {
          stops: [
            { entry: 'craftsmen/xu-gou-che-xia', text: '虚构。[^xu-gou-bao-gao]' },
            { entry: 'outcomes/xu-gou-jia-ju', text: '虚构。[^xu-gou-bao-gao]' },
          ],
        }),
      },
      'tours/stop',
    ],
  ])('does not name a tombstone %s', (_, files, rule) => {
    const found = told(files);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(` ${rule} `);
    expect(found[0]).toContain('已经撤下');
  });

  test('does not bear the slug of a tombstone as its own old one', () => {
    const found = told({
      'craftsmen/xu-gou-ren.md': markdownFile('craftsmen', { aliases: ['xu-gou-che-xia'] }),
    });
    expect(found).toEqual([
      'craftsmen/xu-gou-ren.md slugs/alias-taken 旧编号“xu-gou-che-xia”已经属于 craftsmen/xu-gou-che-xia.md',
    ]);
  });
});
