import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleEntries } from '#schema/example-entries';
import { entryText } from '#writer/entry-text';
import type { EntryFields } from '#writer/entry-text';
import { hallFiles } from '../../scripts/lib/generate/hall-files.ts';
import { hallWords } from '../../scripts/lib/hall-terms.ts';
import { importOptions } from '../../scripts/lib/import/import-options.ts';
import { importReport } from '../../scripts/lib/import/import-report.ts';
import { judgeTable } from '../../scripts/lib/import/judge-table.ts';
import type { JudgedTable } from '../../scripts/lib/import/judge-table.ts';
import { openTable } from '../../scripts/lib/import/open-table.ts';
import { readCsv } from '../../scripts/lib/import/read-csv.ts';
import { readWorkbook } from '../../scripts/lib/import/read-workbook.ts';
import { runImport } from '../../scripts/lib/import/run-import.ts';
import { hallEntries } from '../../scripts/lib/new/hall-entries.ts';
import { hallWorkbook } from '../../scripts/lib/workbook/hall-workbook.ts';
import { sheetCollections } from '../../scripts/lib/workbook/sheet-names.ts';
import { workbookBytes } from '../../scripts/lib/workbook/workbook-bytes.ts';
import { contentFolder } from '../lib/content-folder.ts';
import type { Files } from '../lib/content-folder.ts';
import { markdownFile } from '../lib/markdown-file.ts';
import {
  sheetPart,
  soundRows,
  soundSheet,
  soundWorkbook,
  withParts,
  workbook,
} from './lib/import/workbook-file.ts';
import type { Cells } from './lib/import/workbook-file.ts';

const terms = hallWords('content', 'content');
const today = '2026-11-21';
const empty: Files = {
  'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
  'sources/xu-gou-bao-gao.yaml':
    'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
};
const settings = (content: string) => ({ content, shipped: 'content', today });
const judge = (content: string, bytes: Buffer): JudgedTable =>
  judgeTable(readWorkbook(bytes), settings(content), today);
const everything = (content: string): Buffer => {
  const hall = hallEntries(content);
  return Buffer.from(
    workbookBytes(hallWorkbook({ collections: sheetCollections, terms, hall, filled: hall })),
  );
};
const csv = (content: string, ...lines: string[]) =>
  judgeTable(
    [readCsv(Buffer.from(lines.join('\n')), '虚构.csv')],
    settings(content),
    today,
    'outcomes',
  );
/** Every mistake as the report tells it. */
const told = ({ entries, mistakes }: JudgedTable): string[] =>
  [...mistakes, ...entries.flatMap((entry) => entry.mistakes)].map(
    ({ row, column, message }) => `${row}/${column ?? '-'} ${message}`,
  );

describe('a hall written to a workbook and read again', () => {
  test('is the same, whatever the hall', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 40 }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (count, seed) => {
          const files = [...hallFiles(count, seed, terms)].map(
            ({ file, text }) => [file, text] as const,
          );
          const content = contentFolder(Object.fromEntries(files));
          const table = judge(content, everything(content));
          expect(told(table)).toEqual([]);
          expect(table.entries).toHaveLength(count);
          expect(table.entries.filter(({ state }) => state !== 'unchanged')).toEqual([]);
        },
      ),
      { numRuns: 5 },
    );
  });

  test('makes the same entries in an empty hall, and they pass the check', () => {
    const files = Object.entries(exampleEntries).map(([collection, fields]) => {
      const slug = collection === 'sources' ? 'shi-li-gong-bao-2026' : `shi-li-${collection}`;
      const extension = { stories: 'mdx', sources: 'yaml' }[collection] ?? 'md';
      const text = entryText(collection as 'outcomes', fields as EntryFields);
      return [
        `${collection}/${slug}.${extension}`,
        text
          .replace('fang-song-ban-shou', 'shi-li-outcomes')
          .replace('zhang-shi-li', 'shi-li-craftsmen')
          .replace('shi-li-chang', 'shi-li-enterprises'),
      ] as const;
    });
    const hall = contentFolder({ ...empty, ...Object.fromEntries(files) });
    const table = judge(
      contentFolder({ 'hall.yaml': String(empty['hall.yaml']) }),
      everything(hall),
    );
    expect(told(table)).toEqual([]);
    expect(table.elsewhere).toEqual([]);
    expect(table.entries.every(({ state }) => state === 'new')).toBe(true);
    const written = new Map(table.entries.map(({ file, fields }) => [file, fields]));
    for (const { file, fields } of hallEntries(hall)) expect(written.get(file)).toEqual(fields);
  });
});

describe('an import', () => {
  test('makes a draft of today, with a slug by pinyin, from the rows of one entry', () => {
    const head = ['标记', '标题', '摘要', '类型', '完成人', '名称', '数值', '单位', '时段', '来源'];
    const keys = [
      'outcomes',
      'title',
      'summary',
      'kind',
      'team',
      'metrics[].label',
      'metrics[].value',
      'metrics[].unit',
      'metrics[].period',
      'metrics[].sources',
    ];
    const rows: Cells[] = [
      head,
      keys,
      ['说明', '照这样写'],
      ['示例', '虚构的示例', '不导入'],
      [
        undefined,
        '虚构吊具',
        '虚构的小革新，并无其物，仅用来证明表格能导入。',
        '小革新',
        '甲、乙',
        '一',
        1,
        '项',
        '2025年',
        '虚构报告@第1页',
      ],
      [
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        '二',
        '２',
        '项',
        2025,
        'xu-gou-bao-gao',
      ],
    ];
    const table = judge(contentFolder(empty), workbook('成果', rows));
    expect(told(table)).toEqual([]);
    expect(table.entries.map(({ file, text }) => [file, text])).toEqual([
      [
        'outcomes/xu-gou-diao-ju.md',
        `---
title: 虚构吊具
summary: 虚构的小革新，并无其物，仅用来证明表格能导入。
status: draft
updated: 2026-11-21
kind: 小革新
team:
  - name: 甲
  - name: 乙
metrics:
  - label: 一
    value: 1
    unit: 项
    period: "2025年"
    sources:
      - id: xu-gou-bao-gao
        at: 第1页
  - label: 二
    value: 2
    unit: 项
    period: "2025"
    sources:
      - id: xu-gou-bao-gao
---
`,
      ],
    ]);
  });

  test.each([
    ['by its title', '虚构扳手,,draft,小革新'],
    ['by its slug', '虚构扳手,xu-gou-ban-shou,draft,小革新'],
  ])('does not bring back a withdrawn entry %s', (_, row) => {
    const content = contentFolder({
      ...empty,
      'outcomes/xu-gou-ban-shou.md': `---\nstatus: withdrawn\nupdated: ${today}\n---\n`,
    });
    expect(told(csv(content, 'title,slug,status,kind', row))).toEqual([
      expect.stringContaining('编号“xu-gou-ban-shou”的条目已经撤下'),
    ]);
  });

  test('lays filled cells over an existing entry, keeps its body and what is empty', () => {
    const content = contentFolder({
      ...empty,
      'outcomes/xu-gou-jia-ju.md': markdownFile(
        'outcomes',
        { employer: { name: '虚构厂' } },
        '\n虚构的正文。[^xu-gou-bao-gao]\n',
      ),
    });
    const { entries } = csv(
      content,
      'slug,title,kind,employer.enterprise,keywords,status',
      'xu-gou-jia-ju,虚构夹具,,,甲、乙,draft',
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]?.state).toBe('changed');
    expect(entries[0]?.changes.map(({ key, before, after }) => [key, before, after])).toEqual([
      ['status', '发布', '草稿'],
      ['updated', '2026-01-02', today],
      ['keywords', '', '甲\n乙'],
    ]);
    expect(entries[0]?.text).toContain('employer:\n  name: 虚构厂\n');
    expect(entries[0]?.text).toContain('---\n\n虚构的正文。[^xu-gou-bao-gao]\n');
  });

  test.each<[what: string, lines: string[], told: string[]]>([
    [
      'a word that is on no list',
      ['title,summary,kind', '虚构夹具,虚构的小革新，并无其物，仅用来证明表格能导入。,小革薪'],
      ['2/3 类型(kind)的值“小革薪”不在允许范围内'],
    ],
    [
      'a summary too short',
      ['title,summary,kind', '虚构夹具,太短,小革新'],
      ['2/2 摘要至少 20 个字，现在 2 个'],
    ],
    [
      'what is missing, in its column',
      ['title,summary,kind', '虚构夹具,虚构的小革新，并无其物，仅用来证明表格能导入。,'],
      ['2/3 缺少类型'],
    ],
    [
      'an unknown column',
      ['slug,title,sumary', 'xu-gou,虚构夹具,甲'],
      ['1/3 没有“sumary”这一列', '2/- 缺少摘要', '2/- 缺少类型'],
    ],
    [
      'a column twice',
      ['slug,title,title', 'xu-gou,甲,乙'],
      ['1/3 “title”这一列写了两次，前面 B 列已经有了', '2/- 缺少摘要', '2/- 缺少类型'],
    ],
    ['no head at all', ['甲,乙', '丙,丁'], ['1/- 没有找到键名行，不知道每一列是什么']],
    ['no title', ['title,summary', ',甲'], ['2/1 这一行没有标题']],
    ['a slug that is none', ['slug,title', '虚构,甲'], ['2/1 编号“虚构”不合规']],
    [
      'a slug twice',
      ['slug,title', 'xu-gou,甲', 'ling-wai,乙', 'xu-gou,甲'],
      ['4/1 编号“xu-gou”在这张表里写了两次，第 2 行已经有了'],
    ],
    [
      'formulas',
      ['slug,title,summary,kind', 'xu-gou,=1+1,@SUM(1),+cmd'],
      [
        '2/2 “标题”以“=”开头，像是公式',
        '2/3 “摘要”以“@”开头，像是公式',
        '2/4 “类型”以“+”开头，像是公式',
      ],
    ],
    [
      'a row that contradicts the one above',
      ['slug,title,kind', 'xu-gou,甲,小革新', 'xu-gou,甲,发明'],
      ['3/3 “类型”只写在条目的第一行（第 2 行），这一行写的不一样'],
    ],
    [
      'a phone number',
      ['title,summary,kind', '虚构夹具,虚构的小革新，有事请打电话13800138000问编造的人。,小革新'],
      ['2/2 这里像是手机号，不能公开'],
    ],
  ])('tells %s with its row and column', (_, lines, expected) => {
    const found = told(csv(contentFolder(empty), ...lines));
    for (const one of expected) expect(found).toContain(one);
  });

  test('tells formulas and error values of a workbook, each at its cell', () => {
    const cells = '<c r="C4"><f>A1</f><v>1</v></c><c r="D4" t="e"><v>#REF!</v></c>';
    const found = told(
      judge(contentFolder(empty), withParts(soundWorkbook(), { [sheetPart]: soundSheet(cells) })),
    );
    expect(found.slice(0, 2)).toEqual(['4/3 这里是公式，公式不导入', '4/4 这里是错误值“#REF!”']);
  });

  test('tells merged cells in the head, and takes them below it', () => {
    const merged = (range: string) =>
      withParts(soundWorkbook(), {
        [sheetPart]: soundSheet(
          '',
          `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`,
        ),
      });
    expect(told(judge(contentFolder(empty), merged('B1:C1')))).toEqual([
      '1/- 表头里有合并的单元格，列对不上',
    ]);
    expect(told(judge(contentFolder(empty), merged('B3:B4')))).toEqual([]);
  });

  test('names what it has not read', () => {
    const table = judge(contentFolder(empty), workbook('我的表', [['甲', '乙']]));
    expect(importReport(table)).toContain('没有读“我的表”这张表');
  });

  test('reads the dates that a workbook shows as precisely as they are shown', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="0"/></cellXfs></styleSheet>';
    const cells =
      '<c r="A4" s="0"><v>46347</v></c><c r="B4" s="1"><v>46347</v></c><c r="C4" s="2"><v>46347</v></c>';
    const [sheet] = readWorkbook(
      withParts(soundWorkbook(), { [sheetPart]: soundSheet(cells), 'xl/styles.xml': styles }),
    );
    expect(sheet?.rows[3]?.cells).toEqual([
      [1, '2026-11-21'],
      [2, '2026-11'],
      [3, 46_347],
    ]);
  });
});

describe('the command', () => {
  const tableIn = (content: string, name: string, bytes: Buffer | string): string => {
    const file = path.join(content, `.${name}`);
    writeFileSync(file, bytes);
    return file;
  };
  const run = (content: string, bytes: Buffer, ...flags: string[]) =>
    runImport(importOptions([tableIn(content, 'a.xlsx', bytes), ...flags]), settings(content));
  const isThere = (content: string, slug = 'xu-gou-jia-ju') =>
    existsSync(path.join(content, `outcomes/${slug}.md`));

  test('only shows what it would do, and writes when it is told', async () => {
    const content = contentFolder(empty);
    expect(await run(content, soundWorkbook())).toEqual({
      code: 0,
      report: '成果 outcomes/xu-gou-jia-ju（虚构夹具）：新增',
      said: '可以导入：新增 1 个，改动 0 个。确定就加 --write。',
    });
    expect(isThere(content)).toBe(false);
    const { said } = await run(content, soundWorkbook(), '--write');
    expect(said).toBe('✔ 已写入 1 个条目。');
    expect(isThere(content)).toBe(true);
  });

  test('leaves existing entries alone until it is told to change them', async () => {
    const content = contentFolder({
      ...empty,
      'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes'),
    });
    const text = () => readFileSync(path.join(content, 'outcomes/xu-gou-jia-ju.md'), 'utf8');
    const before = text();
    const kept = await run(content, soundWorkbook(), '--write');
    expect(kept.report).toContain('摘要(summary)：这是测试用的虚构条目');
    expect(kept.said).toContain('什么都没有写入：已有的 1 个没有动，要改就加 --overwrite');
    expect(text()).toBe(before);
    await run(content, soundWorkbook(), '--write', '--overwrite');
    expect(text()).toContain('仅用来证明表格能导入');
  });

  test('writes nothing while one row is wrong, unless it is told to leave that out', async () => {
    const content = contentFolder(empty);
    const bad = [undefined, 'xu-gou-huai', '虚构坏行', '太短', '小革新'];
    const table = workbook('成果', [...soundRows, bad]);
    const refused = await run(content, table, '--write');
    expect(refused.code).toBe(1);
    expect(refused.report).toContain('成果 第 4 行 D 列 错误 摘要至少 20 个字，现在 2 个');
    expect(refused.said).toContain('什么都没有写入');
    expect(isThere(content)).toBe(false);
    const partly = await run(content, table, '--write', '--partly');
    expect(partly.code).toBe(1);
    expect([isThere(content), isThere(content, 'xu-gou-huai')]).toEqual([true, false]);
  });

  test('says so when nothing is filled in', async () => {
    const { said } = await run(contentFolder(empty), workbook('成果', soundRows.slice(0, 2)));
    expect(said).toContain('表里没有要导入的条目');
  });

  test('with a file that is none ends with 2 and one sentence', async () => {
    const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      const args = ['scripts/import.ts', 'package.json'];
      execFile(process.execPath, args, (error, _, text) =>
        resolve({ code: error?.code, stderr: text }),
      );
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^文件已损坏.*\n$/);
  });

  test.each([
    [[], '用法：npm run import'],
    [['a.csv', 'b.csv'], '用法：npm run import'],
    [['--wirte', 'a.xlsx'], '参数不对'],
    [['a.csv', '--kind', 'outcome'], '没有“outcome”这一类'],
  ])('refuses %j', (args, sentence) => {
    expect(() => importOptions(args)).toThrow(sentence);
  });

  test.each([
    ['a.xlsm', '.xlsm 里可以有宏，不收'],
    ['a.XLS', '.xls 是旧格式，不收'],
    ['a.et', 'WPS 自己的格式'],
    ['a.ods', '.ods 不收'],
  ])('does not open %s', async (name, sentence) => {
    const file = tableIn(contentFolder(empty), name, '虚构');
    await expect(openTable(file)).rejects.toThrow(sentence);
    await expect(openTable('mei-you.xlsx')).rejects.toThrow('找不到文件“mei-you.xlsx”');
  });

  test('ends a reading that takes too long', async () => {
    const file = tableIn(contentFolder(empty), 'a.xlsx', soundWorkbook());
    await expect(openTable(file, 0.001)).rejects.toThrow('超过 0.001 秒，停了');
  });
});
