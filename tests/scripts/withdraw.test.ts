import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { searchSite } from '../../scripts/lib/withdraw/search-site.ts';
import type { Traces } from '../../scripts/lib/withdraw/traces.ts';
import { withdrawOptions } from '../../scripts/lib/withdraw/withdraw-options.ts';
import { proofReport, withdrawalReport } from '../../scripts/lib/withdraw/withdraw-report.ts';
import { withdrawal } from '../../scripts/lib/withdraw/withdrawal.ts';
import { contentFolder } from '../lib/content-folder.ts';
import type { Files } from '../lib/content-folder.ts';
import { cite } from '../lib/fictional-entries.ts';
import { markdownFile } from '../lib/markdown-file.ts';

const today = '2026-11-21';
const hall: Files = {
  'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
  'sources/xu-gou-bao-gao.yaml':
    'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
  'craftsmen/zhen-jia-zi.md': markdownFile(
    'craftsmen',
    { names: ['甄老大'], aliases: ['zhen-lao-da'] },
    `\n甄甲子做虚构的钳工。${cite}\n`,
  ),
  'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes'),
  'outcomes/xu-gou-han-ji.md': markdownFile('outcomes', { title: '虚构焊机' }),
};
const plan = (files: Files = {}, address = 'craftsmen/zhen-jia-zi', names: string[] = []) => {
  const content = contentFolder({ ...hall, ...files });
  const [collection = '', slug = ''] = address.split('/');
  const options = { collection: collection as 'craftsmen', slug, names };
  return withdrawal(options, { content, shipped: 'content', today }, today);
};
/** What becomes of a file that names the person, by its own text. */
const edited = (file: string, text: string): string | undefined =>
  plan({ [file]: text }).change.files.find((one) => one.file === file)?.text;

describe('withdrawing an entry', () => {
  test('leaves a tombstone of two lines', () => {
    expect(plan().change).toEqual({
      removed: [],
      files: [
        {
          file: 'craftsmen/zhen-jia-zi.md',
          text: `---\nstatus: withdrawn\nupdated: ${today}\n---\n`,
        },
      ],
    });
  });

  test('takes its folder away, pictures and all', () => {
    const { change, tombstone, pictures, traces } = plan(
      {
        'craftsmen/zhen-yi-chou/index.md': markdownFile('craftsmen', { title: '甄乙丑（虚构）' }),
        'craftsmen/zhen-yi-chou/a.jpg': '虚构的照片',
      },
      'craftsmen/zhen-yi-chou',
    );
    expect(change.removed).toEqual(['craftsmen/zhen-yi-chou']);
    expect(tombstone).toBe('craftsmen/zhen-yi-chou.md');
    expect(pictures).toEqual(['craftsmen/zhen-yi-chou/a.jpg']);
    expect(traces.pictureKeys).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
  });

  const around = (lines: string) => markdownFile('outcomes').replace('---\n', `---\n${lines}`);

  test.each<[what: string, file: string, before: string, after: string]>([
    [
      'the item of a list',
      'outcomes/xu-gou-jia-ju.md',
      around('# 虚构的说明\nteam:\n  - zhen-jia-zi # 是他\n  - {name: 贾乙丑（虚构）}\n'),
      around('# 虚构的说明\nteam:\n  - {name: 贾乙丑（虚构）}\n'),
    ],
    [
      'a list of which nothing is left',
      'outcomes/xu-gou-jia-ju.md',
      around('team: [zhen-jia-zi]\n'),
      around(''),
    ],
    [
      'one of several',
      'outcomes/xu-gou-jia-ju.md',
      around('team: [zhen-jia-zi, {name: 丙}, zhen-jia-zi]\n'),
      around('team: [{name: 丙}]\n'),
    ],
    [
      'the stop of a tour',
      'tours/xu-gou-dao-lan.md',
      `---\ntitle: 虚构导览\nsummary: 这是测试用的虚构导览，并无其人其物其事，仅此说明。\nstatus: published\nupdated: 2026-01-02\nstops:\n  - entry: outcomes/xu-gou-jia-ju\n    text: "虚构的一站。${cite}"\n  - entry: craftsmen/zhen-jia-zi\n    text: "虚构的一站。${cite}"\n  - entry: outcomes/xu-gou-han-ji\n    text: "虚构的一站。${cite}"\nsources: [{id: xu-gou-bao-gao}]\n---\n`,
      `---\ntitle: 虚构导览\nsummary: 这是测试用的虚构导览，并无其人其物其事，仅此说明。\nstatus: published\nupdated: 2026-01-02\nstops:\n  - entry: outcomes/xu-gou-jia-ju\n    text: "虚构的一站。${cite}"\n  - entry: outcomes/xu-gou-han-ji\n    text: "虚构的一站。${cite}"\nsources: [{id: xu-gou-bao-gao}]\n---\n`,
    ],
  ])('takes out %s, and leaves the lines around it', (_, file, before, after) => {
    expect(edited(file, before)).toBe(after);
  });

  test('tells where it took something out, and where the name still stands', () => {
    const { cuts, mentions, problems } = plan({
      'outcomes/xu-gou-jia-ju.md': around(
        `team: [zhen-jia-zi]\nsolution: "由甄甲子和甄老大做成。${cite}"\n`,
      ),
    });
    expect(cuts).toEqual([
      { file: 'outcomes/xu-gou-jia-ju.md', line: 2, column: 8, field: '完成人(team)' },
    ]);
    expect(mentions.map(({ line, column, found }) => [line, column, found])).toEqual([
      [3, 13, '甄甲子'],
      [3, 17, '甄老大'],
    ]);
    expect(problems).toEqual([]);
  });

  test('does not touch a published list; the check then stands in the way', () => {
    const { cuts, mentions, problems } = plan({
      'notices/xu-gou-gong-shi.md': markdownFile('notices', { subjects: ['zhen-jia-zi'] }),
    });
    expect(cuts).toEqual([]);
    expect(mentions.map(({ found }) => found)).toEqual(['zhen-jia-zi']);
    expect(problems.map(({ message }) => message)).toEqual(['工匠“zhen-jia-zi”已经撤下']);
  });

  test('stands in the way, too, when a tour has too few stops left', () => {
    const { problems } = plan({
      'tours/xu-gou-dao-lan.md': markdownFile('tours', {
        stops: [
          { entry: 'outcomes/xu-gou-jia-ju', text: `虚构的一站。${cite}` },
          { entry: 'craftsmen/zhen-jia-zi', text: `虚构的一站。${cite}` },
        ],
      }),
    });
    expect(problems.map(({ message }) => message)).toEqual(['站(stops)至少 2 项，现在 1 项']);
  });

  test('looks for a slug alone, and with its collection where another has the same', () => {
    const { mentions } = plan({
      'studios/zhen-jia-zi.md': markdownFile('studios', { title: '虚构工作室' }),
      'outcomes/xu-gou-jia-ju.md': markdownFile(
        'outcomes',
        { studio: 'zhen-jia-zi' },
        `\n见[他](/craftsmen/zhen-jia-zi/)、[室](/studios/zhen-jia-zi/)、zhen-jia-zi-2。${cite}\n`,
      ),
    });
    expect(mentions.map(({ found }) => found)).toEqual(['craftsmen/zhen-jia-zi']);
  });

  test.each([
    ['craftsmen/mei-you', '找不到 工匠 craftsmen/mei-you'],
    ['studios/zhen-jia-zi', '找不到 工作室 studios/zhen-jia-zi'],
  ])('says that there is no %s', (address, sentence) => {
    expect(() => plan({}, address)).toThrow(sentence);
  });

  test('of a tombstone asks which names are to be looked for', () => {
    const gone = {
      'craftsmen/zhen-jia-zi.md': '---\nstatus: withdrawn\nupdated: 2026-01-02\n---\n',
    };
    expect(() => plan(gone)).toThrow('已经撤下，内容已经清空。要再查一遍痕迹，用 --name 写明');
    const again = plan(gone, 'craftsmen/zhen-jia-zi', ['甄甲子']);
    expect(again.change.files).toEqual([]);
    expect(again.traces.names).toEqual(['甄甲子']);
  });
});

const traces: Traces = {
  collection: 'craftsmen',
  slug: 'zhen-jia-zi',
  isShared: false,
  names: ['甄甲子', '甄<甲>'],
  aliases: ['zhen-lao-da'],
  pictureKeys: ['0123456789abcdef'],
};

describe('a built site', () => {
  const search = (
    files: Readonly<Record<string, string | Buffer>>,
    changed: Partial<Traces> = {},
  ) => {
    const site = contentFolder({});
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
      writeFileSync(path.join(site, name), text);
    }
    const { hits } = searchSite(site, { ...traces, ...changed });
    return [...hits].map(([found, where]) => `${found}: ${where.join(' ')}`);
  };
  const own = 'craftsmen/zhen-jia-zi/index.html';

  test('is clean when only the tombstone bears its own address', () => {
    expect(
      search({
        [own]: '<link rel="canonical" href="/craftsmen/zhen-jia-zi/">已撤展',
        'outcomes/index.html': 'zhen-jia-zi-2 a-zhen-jia-zi 甄甲 丑',
      }),
    ).toEqual([]);
  });

  test.each<[what: string, file: string, text: string | Buffer, found: string]>([
    ['a name in a page', 'index.html', '<p>甄甲子</p>', '甄甲子'],
    ['a name on the tombstone itself', own, '<h1>甄甲子</h1>', '甄甲子'],
    ['a name among entities', 'index.html', '<p>甄&lt;甲&gt;</p>', '甄<甲>'],
    ['a name in JSON escapes', 'data/a.json', '"\\u7504\\u7532\\u5b50"', '甄甲子'],
    [
      'a name in an address',
      'index.html',
      `mailto:a?subject=${encodeURIComponent('甄甲子')}`,
      '甄甲子',
    ],
    ['a name in a packed bundle', 'search-index/a.pf_index', gzipSync('甲甄甲子'), '甄甲子'],
    [
      'its address in the sitemap',
      'sitemap.xml',
      '<loc>/craftsmen/zhen-jia-zi/</loc>',
      'zhen-jia-zi',
    ],
    [
      'its address in a packed list',
      'search-index/b',
      gzipSync('["craftsmen/zhen-jia-zi"]'),
      'zhen-jia-zi',
    ],
    ['its address as a file name', 'data/craftsmen/zhen-jia-zi.json', '{}', 'zhen-jia-zi'],
    ['an old address', 'craftsmen/zhen-lao-da/index.html', '已移走', 'zhen-lao-da'],
    ['a picture', 'photos/0123456789abcdef-960.jpg', Buffer.from([1]), '0123456789abcdef'],
    [
      'the address of a picture',
      'index.html',
      '/photos/0123456789abcdef-960.jpg',
      '0123456789abcdef',
    ],
  ])('is not with %s', (_, file, text, found) => {
    expect(search({ [own]: '已撤展', [file]: text })).toEqual([`${found}: ${file}`]);
  });

  test('may bear the slug of another collection, when that has the same', () => {
    const files = { 'studios/zhen-jia-zi/index.html': '/studios/zhen-jia-zi/' };
    expect(search(files)).toHaveLength(1);
    expect(search(files, { isShared: true })).toEqual([]);
  });
});

describe('the report', () => {
  test('shows everything before it is done', () => {
    const text = withdrawalReport(
      plan({
        'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes', {
          team: ['zhen-jia-zi'],
          solution: `由甄甲子做成。${cite}`,
        }),
      }),
      'content',
    );
    expect(text).toContain('撤下 工匠 craftsmen/zhen-jia-zi（甄甲子（虚构））');
    expect(text).toContain('content/craftsmen/zhen-jia-zi.md 只留两行');
    expect(text).toMatch(/content\/outcomes\/xu-gou-jia-ju\.md:\d+:\d+ 完成人\(team\)/);
    expect(text).toMatch(/xu-gou-jia-ju\.md:\d+:\d+ “甄甲子”：…/);
  });

  test('proves what was searched, and names where something was found', () => {
    const subject = plan();
    const clean = proofReport(subject, { files: 180, hits: new Map() }, [], 'content');
    expect(clean).toContain('查了 180 个文件');
    expect(clean).toContain('名字 甄甲子（虚构）、甄甲子、甄老大；编号 zhen-jia-zi、zhen-lao-da');
    expect(clean).toContain('都没有找到');
    const hits = new Map([['甄甲子', Array.from({ length: 11 }, (_, at) => `${at}.html`)]]);
    const found = proofReport(subject, { files: 180, hits }, [], 'content');
    expect(found).toContain('“甄甲子”还在 11 个文件里：0.html、1.html');
    expect(found).not.toContain('都没有找到');
  });
});

describe('the command', () => {
  test('without --write changes nothing', async () => {
    const content = contentFolder(hall);
    const file = path.join(content, 'craftsmen/zhen-jia-zi.md');
    const before = readFileSync(file, 'utf8');
    const { code, stderr } = await new Promise<{ code: number; stderr: string }>((resolve) => {
      const args = ['scripts/withdraw.ts', 'craftsmen/zhen-jia-zi', '--content', content];
      execFile(process.execPath, args, (error, _, text) => {
        resolve({ code: error ? Number(error.code) : 0, stderr: text });
      });
    });
    expect(code).toBe(0);
    expect(stderr).toBe('只是预览，什么都没有改。确定就加 --write。\n');
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(before);
  });

  test.each([
    [[], '用法：npm run withdraw'],
    [['zhen-jia-zi'], '用法：npm run withdraw'],
    [['craftsman/zhen-jia-zi'], '没有“craftsman”这一类'],
    [['sources/xu-gou-bao-gao'], 'sources 里的文件没有撤下一说'],
    [['craftsmen/a', '--wirte'], '参数不对'],
  ])('refuses %j', (args, sentence) => {
    expect(() => withdrawOptions(args)).toThrow(sentence);
  });

  test.each(['craftsmen/a', 'craftsmen/a/', 'craftsmen/a.md', 'content/craftsmen/a/index.md'])(
    'takes the entry as %s',
    (address) => {
      expect(withdrawOptions([address])).toMatchObject({
        collection: 'craftsmen',
        slug: 'a',
        write: false,
      });
    },
  );
});
