import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { union } from '#schema/union';
import { entryOwners } from '../../../../scripts/lib/owners/entry-owners.ts';
import { ownerFiles } from '../../../../scripts/lib/owners/owner-files.ts';
import { least } from '../../../lib/fictional-entries.ts';
import { hallOf } from '../../../lib/hall-of.ts';

const unions = {
  'xu-gou-shi': { owners: ['@xu-gou-shi'] },
  'xu-gou-qu': { parent: 'xu-gou-shi' },
  'xu-gou-chang': { parent: 'xu-gou-qu', owners: ['@xu-gou/chang', '@xu-gou-chang'] },
  'xu-gou-lian': {},
};

const pathsOf = (entries: Parameters<typeof hallOf>[0]) =>
  Object.fromEntries(
    entryOwners(hallOf(entries).catalogue.all).map(({ path, owners }) => [path, owners.join(' ')]),
  );

describe('who answers for an entry', () => {
  test.each([
    ['the union it names', 'xu-gou-chang', '@xu-gou/chang @xu-gou-chang'],
    ['the nearest union above that names accounts', 'xu-gou-qu', '@xu-gou-shi'],
    ['nobody when no union above names any', 'xu-gou-lian', undefined],
  ])('%s', (_, named, owners) => {
    const found = pathsOf({ unions, outcomes: { 'xu-gou-ban-shou': { union: named } } });
    expect(found['outcomes/xu-gou-ban-shou.md']).toBe(owners);
  });

  test('nobody without a union', () => {
    expect(pathsOf({ unions, outcomes: { 'xu-gou-ban-shou': {} } })).not.toHaveProperty([
      'outcomes/xu-gou-ban-shou.md',
    ]);
  });

  test('a union for its own entry, or the one above', () => {
    expect(pathsOf({ unions })).toEqual({
      'unions/xu-gou-shi.md': '@xu-gou-shi',
      'unions/xu-gou-qu.md': '@xu-gou-shi',
      'unions/xu-gou-chang.md': '@xu-gou/chang @xu-gou-chang',
    });
  });

  test('unions that name each other as parent do not hang it', () => {
    const round = { 'xu-gou-a': { parent: 'xu-gou-b' }, 'xu-gou-b': { parent: 'xu-gou-a' } };
    expect(pathsOf({ unions: round })).toEqual({});
  });
});

describe('the files of the forges', () => {
  const files = ownerFiles([
    { path: 'outcomes/xu-gou.md', folder: false, owners: ['@a', '@b/c'] },
    { path: 'outcomes/xu-gou-er', folder: true, owners: ['@a'] },
  ]);
  const rules = (file: string) =>
    files
      .get(file)
      ?.split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));

  test.each(['.github/CODEOWNERS', '.gitlab/CODEOWNERS', '.gitee/CODEOWNERS'])('%s', (file) => {
    expect(rules(file)).toEqual([
      '/content/outcomes/xu-gou.md @a @b/c',
      '/content/outcomes/xu-gou-er/ @a',
    ]);
  });

  test('.gitea/CODEOWNERS', () => {
    expect(rules('.gitea/CODEOWNERS')).toEqual([
      String.raw`content/outcomes/xu-gou\\.md @a @b/c`,
      'content/outcomes/xu-gou-er/.* @a',
    ]);
  });

  test('say so when no union names an account', () => {
    expect(ownerFiles([]).get('.github/CODEOWNERS')).toContain('还没有一个工会写了审阅账号');
  });

  test('are in the repository, each written by the command', () => {
    for (const [file, text] of ownerFiles([]))
      expect(readFileSync(file, 'utf8').split('\n').slice(0, 2)).toEqual(
        text.split('\n').slice(0, 2),
      );
  });
});

describe('an account', () => {
  const takes = (account: string) =>
    union.safeParse({ ...least.unions, owners: [account] }).success;

  test.each(['@shi-zong-gong-hui', '@gong-hui/shen-yue', '@a/b/c', '@a_b.c'])('%s', (account) => {
    expect(takes(account)).toBe(true);
  });

  test.each(['gong-hui', '@', '@a b', '@a\n* @b', '@-a', '@a/', 'a@example.org', '@甲'])(
    'is not %j',
    (account) => {
      expect(takes(account)).toBe(false);
    },
  );
});
