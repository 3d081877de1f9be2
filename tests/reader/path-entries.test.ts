import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { largestFile } from '#gate/decode';
import { listFiles } from '#reader/list-files';
import { contentFolder } from '../lib/content-folder.ts';

const sound = { 'hall.yaml': '', 'outcomes/a.md': '' };

/** What is told of a folder after something was done in it, and which files are left. */
function after(change: (folder: string) => void): { told: string[]; files: string[] } {
  const folder = contentFolder(sound);
  change(folder);
  const { files, problems } = listFiles(folder);
  return {
    told: problems.map(({ file, rule }) => `${file} ${rule}`),
    files: files.map(({ file }) => file),
  };
}

describe('a content folder', () => {
  test('with a link to a file is refused, and the link is not followed', () => {
    const { told, files } = after((folder) =>
      symlinkSync(path.join(folder, 'hall.yaml'), path.join(folder, 'outcomes/b.md')),
    );
    expect(told).toEqual(['outcomes/b.md path/symlink']);
    expect(files).toEqual(['hall.yaml', 'outcomes/a.md']);
  });

  test('with a link to a folder is refused', () => {
    const { told } = after((folder) => symlinkSync('outcomes', path.join(folder, 'studios')));
    expect(told).toEqual(['studios path/symlink']);
  });

  test('with another repository is refused, but may be one itself', () => {
    const { told } = after((folder) => {
      mkdirSync(path.join(folder, '.git'));
      mkdirSync(path.join(folder, 'outcomes/b/.git'), { recursive: true });
      writeFileSync(path.join(folder, 'outcomes/b/index.md'), '');
    });
    expect(told).toEqual(['outcomes/b path/submodule']);
  });

  test('with a program is refused', () => {
    const { told, files } = after((folder) => chmodSync(path.join(folder, 'outcomes/a.md'), 0o755));
    expect(told).toEqual(['outcomes/a.md path/executable']);
    expect(files).toEqual(['hall.yaml']);
  });

  test('on a drive that makes every file a program is not', () => {
    const { told } = after((folder) => {
      for (const name of Object.keys(sound)) chmodSync(path.join(folder, name), 0o777);
    });
    expect(told).toEqual([]);
  });

  test('with a file larger than any entry is refused, and the file is not opened', () => {
    const { told, files } = after((folder) =>
      writeFileSync(path.join(folder, 'outcomes/b.md'), 'a'.repeat(largestFile + 1)),
    );
    expect(told).toEqual(['outcomes/b.md text/size']);
    expect(files).toEqual(['hall.yaml', 'outcomes/a.md']);
  });

  test('with a name that Windows keeps for a device is refused', () => {
    const { told } = after((folder) => writeFileSync(path.join(folder, 'outcomes/con.md'), ''));
    expect(told).toEqual(['outcomes/con.md path/reserved']);
  });
});
