import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Stopped, terminalOn } from '../../scripts/lib/ask/terminal.ts';
import type { Terminal } from '../../scripts/lib/ask/terminal.ts';
import { newEntry } from '../../scripts/lib/new/new-entry.ts';
import { newOptions } from '../../scripts/lib/new/new-options.ts';
import { publishNeeds } from '../../scripts/lib/new/publish-needs.ts';
import { freeSlug, slugFor } from '../../scripts/lib/new/slug-for.ts';
import { contentFolder } from '../lib/content-folder.ts';
import type { Files } from '../lib/content-folder.ts';
import { markdownFile } from '../lib/markdown-file.ts';

const hall: Files = {
  'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
  'sources/xu-gou-bao-gao.yaml':
    'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
  'unions/xu-gou-zong-gong-hui.md': markdownFile('unions'),
};
const settings = (content: string) => ({ content, shipped: 'content', today: '2026-11-21' });
const summary = '虚构的小革新，并无其物，仅用来证明这样的条目能写成。';

/** What flags make, without a terminal. */
const flagged = (args: readonly string[], files: Files = hall) =>
  newEntry(newOptions([...args]), settings(contentFolder(files)), undefined);

/** A person who gives these answers and then hangs up, and what was said to them. */
function person(answers: readonly string[]): { terminal: Terminal; said: string[] } {
  const said: string[] = [];
  const left = [...answers];
  return {
    said,
    terminal: {
      say: (line) => void said.push(line),
      ask: (question) => {
        said.push(question);
        const answer = left.shift();
        return answer === undefined ? Promise.reject(new Stopped()) : Promise.resolve(answer);
      },
    },
  };
}
async function answered(
  answers: readonly string[],
  args: readonly string[] = [],
  files: Files = hall,
) {
  const { terminal, said } = person(answers);
  const content = contentFolder(files);
  const drafted = await newEntry(newOptions([...args]), settings(content), terminal);
  if ('wrong' in drafted) throw new Error(drafted.wrong.join('\n'));
  return { entries: drafted.entries, said, content };
}

describe('a slug', () => {
  test.each([
    ['outcomes', '防松扳手（虚构）', 'fang-song-ban-shou'],
    ['outcomes', 'QC 成果 2026', 'qc-cheng-guo-2026'],
    ['craftsmen', '单雄信', 'shan-xiong-xin'],
    ['outcomes', '单雄信', 'dan-xiong-xin'],
    ['craftsmen', '阿不都热合曼·买买提', 'a-bu-dou-re-he-man-mai-mai-ti'],
    ['outcomes', '绿色', 'lv-se'],
    ['outcomes', '2026', undefined],
    ['outcomes', '……', undefined],
  ] as const)('of %s “%s” is %s', (collection, title, slug) => {
    expect(slugFor(collection, title)).toBe(slug);
  });

  test.each([
    ['xu-gou', [], 'xu-gou'],
    ['xu-gou', ['xu-gou'], 'xu-gou-2'],
    ['xu-gou', ['xu-gou', 'xu-gou-2'], 'xu-gou-3'],
    ['a'.repeat(80), ['a'.repeat(80)], `${'a'.repeat(78)}-2`],
  ])('%s, where %j are taken, becomes %s', (slug, taken, free) => {
    expect(freeSlug(slug, (one) => taken.includes(one))).toBe(free);
  });
});

describe('from flags', () => {
  test('an entry is written as the schema orders its fields, a source with it', async () => {
    const drafted = await flagged([
      '--kind',
      '成果',
      '--title',
      '虚构吊具',
      '--summary',
      summary,
      '--set',
      'kind=小革新',
      '--set',
      'team=甲、乙',
      '--union',
      '虚构市总工会',
      '--source',
      '虚构报告@第1页',
      '--new-source',
      'title=虚构材料',
      '--new-source',
      'publisher=虚构报社',
      '--new-source',
      'tier=B',
      '--new-source',
      'kind=report',
    ]);
    if ('wrong' in drafted) throw new Error(drafted.wrong.join('\n'));
    expect(drafted.entries.map(({ file, text }) => `${file}\n${text}`)).toEqual([
      `outcomes/xu-gou-diao-ju.md
---
title: 虚构吊具
summary: ${summary}
status: draft
updated: 2026-11-21
union: xu-gou-zong-gong-hui
sources:
  - id: xu-gou-bao-gao
    at: 第1页
  - id: xu-gou-cai-liao
kind: 小革新
team:
  - name: 甲
  - name: 乙
---
`,
      'sources/xu-gou-cai-liao.yaml\ntitle: 虚构材料\npublisher: 虚构报社\ntier: B\nkind: report\n',
    ]);
  });

  test('a title that another entry has gets a slug of its own', async () => {
    const files = { ...hall, 'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes') };
    const drafted = await flagged(
      ['--kind', 'outcomes', '--title', '虚构夹具', '--summary', summary, '--set', 'kind=小革新'],
      files,
    );
    expect('entries' in drafted && drafted.entries.map(({ file, state }) => [file, state])).toEqual(
      [['outcomes/xu-gou-jia-ju-2.md', 'new']],
    );
  });

  test.each<[what: string, args: string[], wrong: string[]]>([
    ['no kind', [], ['缺少 --kind，可用：craftsmen 工匠']],
    [
      'no field at all',
      ['--kind', 'outcomes'],
      ['缺少标题：--title …', '缺少摘要：--summary …', '缺少类型：--set kind=…'],
    ],
    [
      'several missing, all told at once',
      ['--kind', 'craftsmen', '--title', '甄甲子（虚构）'],
      ['缺少摘要：--summary …', '缺少公开依据·依据：--set consent.basis=…'],
    ],
    [
      'values that do not fit',
      [
        '--kind',
        'outcomes',
        '--title',
        '虚构吊具',
        '--summary',
        '太短',
        '--set',
        'kind=小革薪',
        '--source',
        '没有的',
      ],
      ['馆里没有叫“没有的”的来源', '摘要至少 20 个字', '类型(kind)的值“小革薪”不在允许范围内'],
    ],
    [
      'a slug that is taken',
      [
        '--kind',
        'unions',
        '--slug',
        'xu-gou-zong-gong-hui',
        '--title',
        '虚构',
        '--summary',
        summary,
      ],
      ['工会 unions/xu-gou-zong-gong-hui 已经有了，没有动它'],
    ],
  ])('%s is told', async (_, args, wrong) => {
    const drafted = await flagged(args);
    const told = 'wrong' in drafted ? drafted.wrong.join('\n') : 'written';
    for (const one of wrong) expect(told).toContain(one);
  });

  test.each([
    [['--kind', '成国'], '没有“成国”这一类'],
    [['--kind', '成果', '--set', 'kimd=x'], '没有“kimd”这个字段，是不是想写 kind？'],
    [['--kind', '成果', '--set', 'kind'], '“kind”要写成 字段=值'],
    [['--knd', '成果'], '参数不对'],
  ])('%j are refused', (args, sentence) => {
    expect(() => newOptions(args)).toThrow(sentence);
  });

  test('what a draft lacks to be published is told', async () => {
    const content = contentFolder(hall);
    const options = newOptions([
      '--kind',
      'outcomes',
      '--title',
      '虚构吊具',
      '--summary',
      summary,
      '--set',
      'kind=小革新',
      '--source',
      'xu-gou-bao-gao',
    ]);
    const drafted = await newEntry(options, settings(content), undefined);
    const [entry] = 'entries' in drafted ? drafted.entries : [];
    if (!entry) throw new Error('Nothing was drafted.');
    expect(publishNeeds(entry, settings(content), [])).toEqual([
      expect.stringContaining(
        '发布的成果至少要写难题(problem)、办法(solution)、效果(benefits)之一',
      ),
    ]);
    const whole = { ...entry, fields: { ...entry.fields, problem: '虚构。[^xu-gou-bao-gao]' } };
    expect(publishNeeds(whole, settings(content), [])).toEqual([]);
  });
});

describe('in a conversation', () => {
  test('wrong answers are told and asked again, prose gets its source', async () => {
    const { entries, said } = await answered([
      '成过',
      '3',
      '虚构吊具',
      'Xu',
      '',
      '太短',
      summary,
      '没有',
      '虚构',
      '第1页',
      '小革薪',
      '6',
      '去年',
      '2024年5月',
      '甲、乙',
      '虚构厂',
      '虚构的难题',
      '',
      '',
      '虚构的效果',
      '第2页',
      '',
      '没有这里',
      '浦东',
      '9',
      '',
    ]);
    expect(entries.map(({ text }) => text)).toEqual([
      expect.stringContaining(`kind: 小革新
date: 2024-05
team:
  - name: 甲
  - name: 乙
employer:
  name: 虚构厂
problem: "虚构的难题[^xu-gou-bao-gao: 第1页]"
benefits:
  - "虚构的效果[^xu-gou-bao-gao: 第2页]"
---
`),
    ]);
    const talk = said.join('\n');
    for (const told of [
      '是不是想写“成果”？',
      '“Xu”不合规',
      '摘要至少 20 个字，现在 2 个',
      '没有找到“没有”，换几个字再找。',
      '是不是想写“小革新”？',
      '时间的写法不对：“去年”',
      '没有“没有这里”',
      '请写 1 到 2 的号码',
    ])
      expect(talk).toContain(told);
  });

  test('a new source is made on the way, and nothing is asked that flags have said', async () => {
    const { entries, said } = await answered(
      ['', 'n', '虚构材料', '虚构报社', '', '', 'B', '报道', '', '第3页', '', '', '', ''],
      [
        '--kind',
        'outcomes',
        '--title',
        '虚构吊具',
        '--summary',
        summary,
        '--set',
        'kind=小革新',
        '--set',
        'date=2024',
        '--set',
        'team=甲',
        '--set',
        'employer.name=虚构厂',
        '--set',
        'problem=虚构。[^xu-gou-cai-liao]',
        '--set',
        'solution=虚构。',
        '--set',
        'benefits=虚构。',
      ],
    );
    expect(entries.map(({ file }) => file)).toEqual([
      'outcomes/xu-gou-diao-ju.md',
      'sources/xu-gou-cai-liao.yaml',
    ]);
    expect(entries[0]?.text).toContain('sources:\n  - id: xu-gou-cai-liao\n    at: ');
    expect(said.join('\n')).not.toContain('标题：虚构吊具');
  });

  test('the items of a list are asked for one after another', async () => {
    const { entries } = await answered([
      '揭榜',
      '虚构难题',
      '',
      summary,
      'xu-gou-bao-gao',
      '',
      'call',
      '虚构厂',
      '虚构的难题',
      '',
      '换模时间',
      '≤',
      '15',
      '分钟',
      '',
      '2026-12-31',
      'open',
      '',
      '',
      '',
    ]);
    expect(entries[0]?.text).toContain(
      `targets:
  - metric: 换模时间
    op: "≤"
    value: 15
    unit: 分钟
`,
    );
  });

  test('a taken slug is told, and another one offered', async () => {
    const { entries, said } = await answered(
      ['xu-gou-zong-gong-hui', 'xu-gou-qu-gong-hui', '', '2', '虚构', '', '', ''],
      ['--kind', 'unions', '--title', '虚构市总工会', '--summary', summary],
    );
    expect(said.join('\n')).toContain(
      '“xu-gou-zong-gong-hui”已经有了，可以用 xu-gou-zong-gong-hui-2。',
    );
    expect(entries[0]?.file).toBe('unions/xu-gou-qu-gong-hui.md');
  });

  test('that is broken off leaves nothing behind', async () => {
    const content = contentFolder(hall);
    const { terminal } = person(['成果', '虚构吊具', '']);
    await expect(newEntry(newOptions([]), settings(content), terminal)).rejects.toThrow(
      '已停止，什么都没有写入。',
    );
    expect(readdirSync(content).sort()).toEqual(['hall.yaml', 'sources', 'unions']);
  });
});

describe('a terminal', () => {
  test('gives answers to their questions, early ones too, and ends with its input', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    const { terminal } = terminalOn(input, output);
    input.write(' 甲 \n乙\n');
    expect([await terminal.ask('一：'), await terminal.ask('二：')]).toEqual(['甲', '乙']);
    const third = terminal.ask('三：');
    input.end();
    await expect(third).rejects.toBeInstanceOf(Stopped);
    await expect(terminal.ask('四：')).rejects.toBeInstanceOf(Stopped);
    expect(String(output.read())).toBe('一：二：三：四：');
  });
});

describe('the command', () => {
  const run = (args: readonly string[]) =>
    new Promise<{ code: number; stderr: string }>((resolve) => {
      execFile(process.execPath, ['scripts/new.ts', ...args], (error, _, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stderr });
      });
    });

  test('without a terminal asks nothing: it writes, or ends with 2 and all that is missing', async () => {
    const content = contentFolder(hall);
    const missing = await run([
      '--content',
      content,
      '--kind',
      'craftsmen',
      '--title',
      '甄甲子（虚构）',
    ]);
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('缺少摘要：--summary …');
    expect(missing.stderr).toContain('什么都没有写入。');
    const done = await run([
      '--content',
      content,
      '--kind',
      'craftsmen',
      '--title',
      '甄甲子（虚构）',
      '--summary',
      summary,
      '--set',
      'consent.basis=consent',
    ]);
    expect(done.code).toBe(0);
    expect(done.stderr).toContain('发布前还要：发布的条目至少要有一个来源(sources)');
    const file = path.join(content, 'craftsmen/zhen-jia-zi.md');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('status: draft\n');
  });
});
