import { describe, expect, test } from 'vitest';
import { editPage, forgeAt } from '#schema/forge';
import type { Forge } from '#schema/forge';
import { forge } from '#schema/forge-setting';

const at = (repository: string, settings?: Parameters<typeof forgeAt>[1]): Forge => {
  const found = forgeAt(repository, settings);
  if (!found) throw new Error(`No forge at ${repository}.`);
  return found;
};

test.each([
  ['https://github.com/xu-gou/zhan-guan', 'github', 'https://api.github.com'],
  ['https://gitlab.com/xu-gou/zu/zhan-guan', 'gitlab', 'https://gitlab.com/api/v4'],
  ['https://gitee.com/xu-gou/zhan-guan', 'gitee', 'https://gitee.com/api/v5'],
  ['https://codeberg.org/xu-gou/zhan-guan', 'gitea', 'https://codeberg.org/api/v1'],
])('%s is on %s, whose API is at %s', (repository, kind, api) => {
  const project = repository.split('/').slice(3).join('/');
  expect(at(repository)).toEqual({ kind, repository, project, branch: 'main', api });
});

test.each([
  ['a slash at the end', 'https://github.com/xu-gou/zhan-guan/'],
  ['the .git of a clone address', 'https://github.com/xu-gou/zhan-guan.git'],
])('%s is no part of the repository', (_, repository) => {
  expect(at(repository).repository).toBe('https://github.com/xu-gou/zhan-guan');
});

test.each([
  [{ kind: 'gitlab' as const }, 'https://git.example.org/api/v4'],
  [{ kind: 'github' as const }, 'https://git.example.org/api/v3'],
  [
    { kind: 'gitea' as const, api: 'https://git.example.org/git/api/v1/' },
    'https://git.example.org/git/api/v1',
  ],
])('on a host of its own, %o has its API at %s', (settings, api) => {
  expect(at('https://git.example.org/xu-gou/zhan-guan', settings).api).toBe(api);
});

test.each([
  ['an unknown host without a kind', 'https://git.example.org/xu-gou/zhan-guan'],
  ['the page of an owner', 'https://github.com/xu-gou'],
  ['a host alone', 'https://github.com/'],
])('%s is no forge', (_, repository) => {
  expect(forgeAt(repository)).toBeUndefined();
});

test.each([
  ['github', 'https://g.example.org/a/b/edit/shou%20gao/content/outcomes/x.md'],
  ['gitlab', 'https://g.example.org/a/b/-/edit/shou%20gao/content/outcomes/x.md'],
  ['gitea', 'https://g.example.org/a/b/_edit/shou%20gao/content/outcomes/x.md'],
  ['gitee', 'https://g.example.org/a/b/edit/shou%20gao/content/outcomes/x.md'],
] as const)('a file is edited on %s at %s', (kind, address) => {
  const place = at('https://g.example.org/a/b', { kind, branch: 'shou gao' });
  expect(editPage(place, 'content/outcomes/x.md')).toBe(address);
});

describe('the setting', () => {
  test('takes main for a branch that is not named', () => {
    expect(forge.parse({ kind: 'gitee' })).toEqual({ kind: 'gitee', branch: 'main' });
  });

  test.each([
    ['another forge', { kind: 'svn' }],
    ['a branch with spaces', { branch: 'my branch' }],
    ['a branch that begins with a slash', { branch: '/main' }],
    ['an API that is no web address', { api: 'ssh://git.example.org' }],
    ['a token', { token: 'xu-gou' }],
  ])('refuses %s', (_, value) => {
    expect(forge.safeParse(value).success).toBe(false);
  });
});
