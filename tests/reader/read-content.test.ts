import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#reader/read-content';
import { readBody } from '#reader/read-body';
import { contentFolder } from '../lib/content-folder.ts';

const hall = 'name: 虚构展馆\neditors: 虚构编辑组\n';

describe('a content folder', () => {
  test('is read with values, bodies and where they begin', () => {
    const { files, problems } = readContent(
      contentFolder({ 'hall.yaml': hall, 'outcomes/a.md': '---\ntitle: 甲\n---\n正文\n' }),
    );
    expect(problems).toEqual([]);
    expect(files).toEqual([
      expect.objectContaining({ file: 'hall.yaml', yamlOffset: 0, bodyLine: 1, body: '' }),
      {
        file: 'outcomes/a.md',
        collection: 'outcomes',
        slug: 'a',
        value: { title: '甲' },
        yaml: 'title: 甲\n',
        yamlOffset: 1,
        body: '正文\n',
        bodyLine: 4,
      },
    ]);
  });

  test('may come from an editor that begins files with a byte-order mark', () => {
    const folder = contentFolder({
      'hall.yaml': `\uFEFF${hall}`,
      'outcomes/a.md': '\uFEFF---\ntitle: 甲\n---\n正文\n',
    });
    expect(readContent(folder).problems).toEqual([]);
    expect(readBody(folder, 'outcomes/a.md')).toBe('正文\n');
  });

  test.each([
    ['without hall.yaml', { 'outcomes/a.md': '' }],
    ['that is empty', {}],
  ])('%s says so, and nothing else', (_, files) => {
    expect(readContent(contentFolder(files))).toEqual({
      files: [],
      problems: [
        {
          file: 'hall.yaml',
          line: 1,
          column: 1,
          rule: 'hall/missing',
          message: '没有 hall.yaml',
          suggestion: '在内容文件夹里建一个 hall.yaml，至少写馆名(name)和编者(editors)。',
        },
      ],
    });
  });

  test('tells the file and line of YAML that cannot be read, and reads the others', () => {
    const { files, problems } = readContent(
      contentFolder({
        'hall.yaml': hall,
        'outcomes/a.md': '---\ntitle: 甲\ntitle: 乙\n---\n',
        'outcomes/b.md': '没有字段区\n',
        'outcomes/c.md': '---\ntitle: 丙\n---\n',
        'sources/d.yaml': 'title: 丁\ntitle: 戊\n',
      }),
    );
    expect(problems).toMatchObject([
      { file: 'outcomes/a.md', line: 3, column: 1, rule: 'yaml/duplicate' },
      { file: 'outcomes/b.md', line: 1, column: 1, rule: 'front-matter/missing' },
      { file: 'sources/d.yaml', line: 2, column: 1, rule: 'yaml/duplicate' },
    ]);
    expect(files.map(({ file }) => file)).toEqual(['hall.yaml', 'outcomes/c.md']);
  });

  test('tells a file that is not UTF-8, which would be published with wrong characters', () => {
    const folder = contentFolder({ 'hall.yaml': hall, 'sources/a.yaml': '' });
    // “甲” in GBK.
    writeFileSync(
      path.join(folder, 'sources/a.yaml'),
      Buffer.from([...Buffer.from('tier: A\ntitle: '), 0xbc, 0xd7]),
    );
    const { files, problems } = readContent(folder);
    expect(problems).toMatchObject([{ file: 'sources/a.yaml', line: 2, rule: 'files/encoding' }]);
    expect(files.map(({ file }) => file)).toEqual(['hall.yaml']);
  });
});
