import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Admission } from '../../../../scripts/lib/admit/admit-request.ts';
import { admitRequest } from '../../../../scripts/lib/admit/admit-request.ts';
import type { RequestLimits } from '../../../../scripts/lib/admit/request-limits.ts';
import { shortened } from '../../../../scripts/lib/inspect/shortened.ts';
import type { Entry, Files, Repository } from './git-repository.ts';
import { gitRepository, text } from './git-repository.ts';

const before: Files = {
  'content/hall.yaml': text('name: 虚构馆\n'),
  'content/outcomes/fang-song.md': text('防松\n'),
  'content/outcomes/jiu-ge.md': text('旧格\n'),
  'src/main.ts': text('export {};\n'),
};

let repository: Repository;
let base: string;
beforeAll(() => {
  repository = gitRepository();
  base = repository.commit(before);
});
afterAll(() => {
  repository.remove();
});

let to: string;
beforeEach(() => {
  to = mkdtempSync(path.join(tmpdir(), 'shaitu-admitted-'));
});
afterEach(() => {
  rmSync(to, { recursive: true, force: true });
});

async function admit(changes: Files, limits?: RequestLimits) {
  const head = repository.commit({ ...before, ...changes }, [base]);
  const order = { repository: repository.folder, base, head, to };
  return admitRequest(limits ? { ...order, limits } : order);
}

const written = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(to, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(to, file), readFileSync(file, 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const content: Record<string, string> = {
  'content/hall.yaml': 'name: 虚构馆\n',
  'content/outcomes/fang-song.md': '防松\n',
  'content/outcomes/jiu-ge.md': '旧格\n',
};

describe('what a request may bring', () => {
  test('new and changed files stand among the content of the base, and nothing else does', async () => {
    const found = await admit({
      'content/outcomes/fang-song.md': text('防松二\n'),
      'content/outcomes/xin-ge/index.md': text('新格\n'),
      'content/outcomes/xin-ge/zhao-pian.jpg': text(Buffer.from([0xff, 0xd8, 0xff, 10, 0])),
    });
    expect(found).toEqual({ problems: [], admitted: 3, deleted: 0 });
    expect(Object.keys(written())).toEqual([
      'content/hall.yaml',
      'content/outcomes/fang-song.md',
      'content/outcomes/jiu-ge.md',
      'content/outcomes/xin-ge/index.md',
      'content/outcomes/xin-ge/zhao-pian.jpg',
    ]);
    expect(written()['content/outcomes/fang-song.md']).toBe('防松二\n');
    expect([...readFileSync(path.join(to, 'content/outcomes/xin-ge/zhao-pian.jpg'))]).toEqual([
      0xff, 0xd8, 0xff, 10, 0,
    ]);
  });

  test('a deleted file is gone, a renamed one stands under its new name', async () => {
    const {
      'content/outcomes/fang-song.md': moved,
      'content/outcomes/jiu-ge.md': _,
      ...rest
    } = before;
    const head = repository.commit(
      { ...rest, 'content/outcomes/fang-song-er.md': moved ?? text('') },
      [base],
    );
    const found = await admitRequest({ repository: repository.folder, base, head, to });
    expect(found).toEqual({ problems: [], admitted: 1, deleted: 2 });
    expect(Object.keys(written())).toEqual([
      'content/hall.yaml',
      'content/outcomes/fang-song-er.md',
    ]);
  });

  test('what the base has gained since stays, and is not taken for a change of the request', async () => {
    const head = repository.commit({ ...before, 'content/outcomes/a.md': text('甲\n') }, [base]);
    const later = repository.commit(
      { ...before, 'content/outcomes/b.md': text('乙\n'), 'src/main.ts': text('1;\n') },
      [base],
    );
    const found = await admitRequest({ repository: repository.folder, base: later, head, to });
    expect(found).toEqual({ problems: [], admitted: 1, deleted: 0 });
    expect(written()).toEqual({
      ...content,
      'content/outcomes/a.md': '甲\n',
      'content/outcomes/b.md': '乙\n',
    });
  });
});

const id = '1'.repeat(40);
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize 1\n`;
const nfc = 'content/outcomes/é.md';

/** What each hostile file of one request breaks. */
const hostile: readonly (readonly [what: string, file: string, entry: Entry, rule: string])[] = [
  ['a symbolic link', 'content/outcomes/a.md', ['120000', '/etc/passwd'], 'path/symlink'],
  [
    'a link in place of the settings',
    'content/hall.yaml',
    ['120000', '../../.env'],
    'request/settings',
  ],
  ['a submodule', 'content/outcomes/b', ['160000', id], 'path/submodule'],
  ['a submodule outside', 'lib', ['160000', id], 'path/outside'],
  ['a list of submodules', '.gitmodules', text('[submodule "lib"]\n'), 'path/outside'],
  ['a program', 'content/outcomes/c.md', ['100755', '甲\n'], 'path/executable'],
  ['a change of the code', 'src/main.ts', text('steal();\n'), 'path/outside'],
  ['a pipeline', '.github/workflows/a.yml', text('on: push\n'), 'path/outside'],
  ['a folder that only looks like content', 'Content/a.md', text('甲\n'), 'path/outside'],
  ['a way out of the folder', 'content/../src/a.md', text('甲\n'), 'path/traversal'],
  ['a way out of the repository', 'content/../../a.md', text('甲\n'), 'path/traversal'],
  ['a backslash', 'content/outcomes\\d.md', text('甲\n'), 'path/traversal'],
  [
    'a name that forges a command',
    'content/outcomes/e\n::error::f.md',
    text('甲\n'),
    'path/control',
  ],
  ['a name that turns the writing', 'content/outcomes/g\u202edm.md', text('甲\n'), 'path/control'],
  ['a name that Windows keeps', 'content/outcomes/con.md', text('甲\n'), 'path/reserved'],
  ['a repository in the content', 'content/h/.git/config', text('[core]\n'), 'path/reserved'],
  ['attributes of git', 'content/.gitattributes', text('* filter=x\n'), 'files/unknown'],
  ['a long name', `content/outcomes/${'i'.repeat(220)}.md`, text('甲\n'), 'path/long'],
  ['another kind of file', 'content/outcomes/j.html', text('<p>\n'), 'files/unknown'],
  ['a Git LFS pointer', 'content/outcomes/k/l.jpg', text(pointer), 'files/pointer'],
  ['a huge text', 'content/outcomes/m.md', text('甲'.repeat(400_000)), 'text/size'],
  ['a huge picture', 'content/outcomes/n/o.jpg', text(Buffer.alloc(21 << 20)), 'picture/bytes'],
  ['a name that differs by case', 'content/outcomes/Fang-Song.md', text('甲\n'), 'files/unknown'],
];

describe('what a request may not bring', () => {
  let found: Admission;
  let stands: Record<string, string>;
  beforeAll(async () => {
    const good = { 'content/outcomes/gut.md': text('甲\n') };
    found = await admit({
      ...good,
      ...Object.fromEntries(hostile.map(([, file, entry]) => [file, entry])),
    });
    stands = written();
  });

  test.each(hostile)('%s', (_, file, __, rule) => {
    const rules = found.problems.filter((problem) => problem.file === shortened(file));
    expect(rules.map((problem) => problem.rule)).toContain(rule);
    expect(stands[file]).toBe(content[file]);
  });

  test('the rest is admitted', () => {
    expect(found.admitted).toBe(1);
    expect(stands).toEqual({ ...content, 'content/outcomes/gut.md': '甲\n' });
  });

  test('names that differ by case or composition only are told, whichever of them is new', async () => {
    const { problems } = await admit({
      'content/outcomes/Fang-Song.md': text('甲\n'),
      [nfc.normalize('NFC')]: text('甲\n'),
      [nfc.normalize('NFD')]: text('甲\n'),
    });
    const rules = problems.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['path/case', 'path/normalisation']));
  });

  test('a link in place of the content', async () => {
    const head = repository.commit({ content: ['120000', '/etc'] }, [base]);
    const { problems } = await admitRequest({ repository: repository.folder, base, head, to });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toContain('content path/outside');
  });

  test('a name that is no UTF-8', async () => {
    const head = repository.commit(before, [base], { 'content\xff.md': text('甲\n') });
    const found = await admitRequest({ repository: repository.folder, base, head, to });
    expect(found.problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'contentÿ.md files/encoding',
    ]);
    expect(written()).toEqual(content);
  });

  test('code that is deleted', async () => {
    const { 'src/main.ts': _, ...rest } = before;
    const head = repository.commit(rest, [base]);
    const { problems } = await admitRequest({ repository: repository.folder, base, head, to });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'src/main.ts path/outside',
    ]);
  });

  test.each<[string, (files: Files) => Files]>([
    ['changed', (files) => ({ ...files, 'content/hall.yaml': text('name: 虚构的另一馆\n') })],
    ['deleted', ({ 'content/hall.yaml': _, ...rest }) => rest],
  ])('settings that are %s: the base’s stay', async (_, change) => {
    const head = repository.commit(change(before), [base]);
    const { problems } = await admitRequest({ repository: repository.folder, base, head, to });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/hall.yaml request/settings',
    ]);
    expect(readFileSync(path.join(to, 'content/hall.yaml'), 'utf8')).toBe('name: 虚构馆\n');
  });

  const limits = { files: 3, bytes: 1000, text: 500, picture: 500 };
  test.each<[string, Files, string]>([
    [
      'too many files',
      Object.fromEntries(
        ['a', 'b', 'c', 'd'].map((name) => [`content/outcomes/${name}.md`, text(name)]),
      ),
      '一次改了 4 个文件，最多 3 个',
    ],
    [
      'too many bytes',
      Object.fromEntries(
        ['a', 'b', 'c'].map((name) => [`content/outcomes/${name}.md`, text(name.repeat(400))]),
      ),
      '文件一共 0.0 MB，最多 0.0 MB',
    ],
  ])('%s: none is taken', async (_, changes, message) => {
    const { problems, admitted } = await admit(changes, limits);
    expect(problems.map((problem) => `${problem.rule} ${problem.message}`)).toEqual([
      `request/size ${message}`,
    ]);
    expect(admitted).toBe(0);
    expect(written()).toEqual(content);
  });
});

describe('what cannot run', () => {
  test('a commit that is not there', async () => {
    const order = { repository: repository.folder, base, head: 'nirgends', to };
    await expect(admitRequest(order)).rejects.toThrow('没有提交“nirgends”');
  });

  test('a name that git would take for an option', async () => {
    const order = { repository: repository.folder, base, head: '--output=/tmp/a', to };
    await expect(admitRequest(order)).rejects.toThrow('没有提交“--output=/tmp/a”');
  });

  test('two commits without common history', async () => {
    const head = repository.commit(before);
    const order = { repository: repository.folder, base: repository.commit({}), head, to };
    await expect(admitRequest(order)).rejects.toThrow('没有共同的历史');
  });

  test('a folder that holds something already', async () => {
    mkdirSync(path.join(to, 'content'));
    writeFileSync(path.join(to, 'content', 'a.md'), '');
    await expect(admit({})).rejects.toThrow('已经有东西');
  });
});
