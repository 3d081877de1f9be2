import { describe, expect, test } from 'vitest';
import { listFiles } from '#reader/list-files';
import { contentFolder } from '../lib/content-folder.ts';

const list = (...names: string[]) =>
  listFiles(contentFolder(Object.fromEntries(names.map((name) => [name, '']))));

describe('the files of a hall', () => {
  test('are listed in the order of their paths, whatever the disk says', () => {
    expect(
      list('sources/b.yaml', 'hall.yaml', 'outcomes/c.md', 'outcomes/a/index.md').files,
    ).toEqual([
      { file: 'hall.yaml', collection: 'hall', slug: 'hall' },
      { file: 'outcomes/a/index.md', collection: 'outcomes', slug: 'a' },
      { file: 'outcomes/c.md', collection: 'outcomes', slug: 'c' },
      { file: 'sources/b.yaml', collection: 'sources', slug: 'b' },
    ]);
  });

  test('may have pictures beside an entry, and what belongs to the machine', () => {
    const { problems } = list(
      'hall.yaml',
      'outcomes/a/index.md',
      'outcomes/a/a.jpg',
      'outcomes/a/b.webp',
      '.gitkeep',
      'outcomes/.DS_Store',
    );
    expect(problems).toEqual([]);
  });
});

describe('a file that does not belong', () => {
  test.each([
    [
      'a folder of another name',
      'outcome/a.md',
      'outcome',
      'files/unknown',
      'content 里不该有“outcome”',
    ],
    ['a file at the top', 'readme.md', 'readme.md', 'files/unknown', 'content 里不该有“readme.md”'],
    ['a slug of digits', 'outcomes/2022.md', 'outcomes/2022.md', 'files/slug', '编号“2022”不合规'],
    ['a slug in Chinese', 'outcomes/木材.md', 'outcomes/木材.md', 'files/slug', '编号“木材”不合规'],
    [
      'a slug of more than 80 characters',
      `outcomes/${'a'.repeat(81)}.md`,
      `outcomes/${'a'.repeat(81)}.md`,
      'files/slug',
      `编号“${'a'.repeat(81)}”不合规`,
    ],
    [
      'a folder with a wrong slug',
      'outcomes/Mu/index.md',
      'outcomes/Mu/index.md',
      'files/slug',
      '编号“Mu”不合规',
    ],
    [
      'YAML where Markdown belongs',
      'outcomes/a.yaml',
      'outcomes/a.yaml',
      'files/unknown',
      '这里只能放 .md 文件',
    ],
    [
      'Markdown where YAML belongs',
      'sources/a.md',
      'sources/a.md',
      'files/unknown',
      '这里只能放 .yaml 文件',
    ],
    [
      'a folder of YAML',
      'sources/a/index.md',
      'sources/a',
      'files/unknown',
      '这里只能放 .yaml 文件',
    ],
    [
      'a picture beside no entry',
      'outcomes/a.jpg',
      'outcomes/a.jpg',
      'files/unknown',
      '这里只能放 .md 文件',
    ],
  ])('is told: %s', (_, name, file, rule, message) => {
    expect(list(name).problems).toMatchObject([{ file, line: 1, column: 1, rule, message }]);
    expect(list(name).files).toEqual([]);
  });

  test('is told when an entry’s folder has no entry', () => {
    const { problems } = list('outcomes/a/a.jpg', 'outcomes/a/b.svg');
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'outcomes/a files/no-index',
      'outcomes/a/b.svg files/unknown',
    ]);
  });

  test('gets the nearest folder as a suggestion', () => {
    const [problem] = list('outcome/a.md').problems;
    expect(problem?.suggestion).toContain('是不是想写 outcomes？');
  });
});

test('two files of one slug are told, and the second is left out', () => {
  const { files, problems } = list('outcomes/a.md', 'outcomes/a/index.md');
  expect(files.map(({ file }) => file)).toEqual(['outcomes/a/index.md']);
  expect(problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`)).toEqual([
    'outcomes/a.md files/twice 编号“a”已经属于 outcomes/a/index.md',
  ]);
});
