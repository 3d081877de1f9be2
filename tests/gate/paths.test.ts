import { describe, expect, test } from 'vitest';
import { pathProblems } from '#gate/paths';
import { requestProblems } from '#gate/request';

const rules = (paths: readonly string[], mode?: string): string[] =>
  pathProblems(paths.map((path) => ({ path, mode }))).map(({ file, rule }) => `${file} ${rule}`);

describe('a path', () => {
  test.each([
    'hall.yaml',
    'outcomes/mu-cai-zhua-dou.md',
    'stories/a/index.mdx',
    'stories/a/xian-chang-2.jpg',
    'outcomes/con-struction.md',
    'outcomes/com10.md',
    'outcomes/木材.md',
  ])('may be %s', (path) => {
    expect(rules([path], '100644')).toEqual([]);
  });

  test.each([
    ['path/symlink', 'outcomes/a.md', '120000'],
    ['path/submodule', 'outcomes/a', '160000'],
    ['path/executable', 'outcomes/a.md', '100755'],
  ])('is refused by its mode: %s', (rule, path, mode) => {
    expect(rules([path], mode)).toEqual([`${path} ${rule}`]);
  });

  test.each([
    ['path/traversal', '../a.md'],
    ['path/traversal', 'outcomes/../../a.md'],
    ['path/traversal', '/etc/passwd'],
    ['path/traversal', './a.md'],
    ['path/traversal', 'outcomes//a.md'],
    ['path/traversal', 'outcomes\\a.md'],
    ['path/control', 'outcomes/a\nb.md'],
    ['path/control', 'outcomes/a\u0000.md'],
    ['path/control', 'outcomes/a\u202egpj.md'],
    ['path/control', 'outcomes/a\u200b.md'],
    ['path/reserved', 'outcomes/con.md'],
    ['path/reserved', 'outcomes/NUL'],
    ['path/reserved', 'aux/a.md'],
    ['path/reserved', 'outcomes/lpt1.tar.md'],
    ['path/reserved', 'outcomes/com¹.md'],
    ['path/reserved', 'outcomes/a.md.'],
    ['path/reserved', 'outcomes/a.md '],
    ['path/reserved', 'outcomes./a.md'],
    ['path/reserved', 'outcomes/a?.md'],
    ['path/reserved', 'outcomes/.GIT/config'],
    ['path/reserved', 'git~1/config'],
    ['path/long', `outcomes/${'a'.repeat(200)}.md`],
    ['path/long', `outcomes/${'木'.repeat(70)}.md`],
  ])('is refused by %s: %j', (rule, path) => {
    expect(rules([path])).toEqual([`${path} ${rule}`]);
  });

  test('with a drive is refused', () => {
    expect(rules(['c:/a.md'])).toContain('c:/a.md path/traversal');
  });
});

describe('two paths', () => {
  test.each([
    ['path/case', 'outcomes/A.md', 'outcomes/a.md'],
    ['path/case', 'Outcomes/a.md', 'outcomes/b.md'],
    ['path/case', 'outcomes/É.md', 'outcomes/e\u0301.md'],
    ['path/normalisation', 'outcomes/e\u0301.md', 'outcomes/é.md'],
    ['path/normalisation', 'outcomes/a.md', 'outcomes/ａ.md'],
  ])('are one to some systems: %s', (rule, one, other) => {
    const problems = pathProblems([{ path: other }, { path: one }]);
    expect(problems).toMatchObject([{ rule }]);
    expect(problems[0]?.message).toMatch(/只差/);
  });

  test('of different letters are two, and one told twice is one', () => {
    expect(rules(['outcomes/木.md', 'outcomes/材.md', 'outcomes/木.md'])).toEqual([]);
  });
});

describe('a request', () => {
  const told = (path: string, mode = '100644'): string[] =>
    requestProblems([{ path, mode }]).map(({ file, rule }) => `${file} ${rule}`);

  test.each([
    'content/hall.yaml',
    'content/outcomes/a.md',
    'content/outcomes/a/index.md',
    'content/outcomes/a/b-1.jpg',
    'content/stories/a.mdx',
    'content/stories/a/index.mdx',
    'content/sources/a-2019.yaml',
    'content/outcomes/.gitkeep',
  ])('may hold %s', (path) => {
    expect(told(path)).toEqual([]);
  });

  test.each([
    ['package.json', 'path/outside'],
    ['.github/workflows/a.yml', 'path/outside'],
    ['contents/outcomes/a.md', 'path/outside'],
    ['content', 'path/outside'],
    ['Content/outcomes/a.md', 'path/outside'],
    ['content/a.md', 'files/unknown'],
    ['content/outcomes/a.svg', 'files/unknown'],
    ['content/outcomes/a.jpg', 'files/unknown'],
    ['content/outcomes/a.mdx', 'files/unknown'],
    ['content/outcomes/a.md.exe', 'files/unknown'],
    ['content/outcomes/A.md', 'files/unknown'],
    ['content/outcomes/2022.md', 'files/unknown'],
    ['content/outcomes/a/b/c.jpg', 'files/unknown'],
    ['content/outcomes/a/b.md', 'files/unknown'],
    ['content/outcomes/a/index.html', 'files/unknown'],
    ['content/sources/a/index.yaml', 'files/unknown'],
    ['content/outcomes/.DS_Store', 'files/unknown'],
    ['content/outcomes/.htaccess', 'files/unknown'],
    ['content/constructor/a.md', 'files/unknown'],
  ])('may not hold %s', (path, rule) => {
    expect(told(path)).toEqual([`${path} ${rule}`]);
  });

  test('is refused for a link out of the folder, by all that is wrong with it', () => {
    expect(told('content/../package.json', '120000')).toEqual([
      'content/../package.json path/symlink',
      'content/../package.json path/traversal',
      'content/../package.json files/unknown',
    ]);
  });
});
