import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { collectionLabels } from '#schema/collection-name';
import { formOf } from '#schema/form';
import { hallWords } from '../../scripts/lib/hall-terms.ts';
import { judgeTable } from '../../scripts/lib/import/judge-table.ts';
import { readWorkbook } from '../../scripts/lib/import/read-workbook.ts';
import { xmlEvents } from '../../scripts/lib/import/xml-events.ts';
import { hallEntries } from '../../scripts/lib/new/hall-entries.ts';
import { columnsOf } from '../../scripts/lib/workbook/column.ts';
import { hallWorkbook } from '../../scripts/lib/workbook/hall-workbook.ts';
import type { SheetModel } from '../../scripts/lib/workbook/sheet-model.ts';
import {
  guideSheet,
  listsSheet,
  sheetCollections,
} from '../../scripts/lib/workbook/sheet-names.ts';
import { templateOptions } from '../../scripts/lib/workbook/template-options.ts';
import { workbookBytes } from '../../scripts/lib/workbook/workbook-bytes.ts';
import { contentFolder } from '../lib/content-folder.ts';
import { markdownFile } from '../lib/markdown-file.ts';

const files = {
  'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
  'sources/xu-gou-bao-gao.yaml':
    'title: 虚构<报告>&"甲"\npublisher: 虚构出版社\ntier: A\nkind: document\n',
  'unions/xu-gou-zong-gong-hui.md': markdownFile('unions'),
};
const sheets = (collections = sheetCollections): SheetModel[] =>
  hallWorkbook({
    collections,
    terms: hallWords('content', 'content'),
    hall: hallEntries(contentFolder(files)),
  });
const named = (name: string): SheetModel => {
  const found = sheets().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}.`);
  return found;
};
/** Header, key, help and example of a column, by its key. */
function columnOf(name: string, key: string) {
  const { rows } = named(name);
  const column = rows[1]?.find(({ value }) => value === key)?.column;
  return rows.map((cells) => cells.find((cell) => cell.column === column)?.value);
}

describe('the template', () => {
  test('has a sheet for each collection, a guide before them and hidden lists behind', () => {
    expect(sheets().map(({ name, hidden }) => [name, hidden])).toEqual([
      [guideSheet, undefined],
      ...sheetCollections.map((name) => [collectionLabels[name], undefined]),
      [listsSheet, true],
    ]);
  });

  test.each(sheetCollections)(
    '%s: heads, keys, help, and an example that is marked',
    (collection) => {
      const { rows, frozen, widths } = named(collectionLabels[collection]);
      const [heads = [], keys = [], notes = [], ...examples] = rows;
      const columns = columnsOf(collection);
      expect(heads).toHaveLength(keys.length);
      expect(notes).toHaveLength(keys.length);
      expect(widths).toHaveLength(keys.length);
      expect(keys.slice(2, 2 + columns.length).map(({ value }) => value)).toEqual(
        columns.map(({ key }) => key),
      );
      expect([heads[0]?.value, keys[0]?.value, notes[0]?.value]).toEqual([
        '标记',
        collection,
        '说明',
      ]);
      expect(examples.length).toBeGreaterThan(0);
      expect(examples.map(([first]) => first?.value)).toEqual(examples.map(() => '示例'));
      expect(frozen).toEqual({ rows: 3, columns: 2 });
    },
  );

  test('has a column for every field but pictures, and no key twice', () => {
    for (const collection of sheetCollections) {
      const keys = columnsOf(collection).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const tops = new Set(keys.map((key) => key.split(/[.[]/, 1)[0]));
      const fields = formOf(collection).map(({ key }) => key);
      expect(fields.filter((key) => !tops.has(key))).toEqual(
        fields.filter((key) => key === 'cover' || key === 'media'),
      );
    }
  });

  test.each([
    [
      '成果',
      'title',
      ['标题*', 'title', expect.stringContaining('至多 60 字'), '防松扳手（虚构）', undefined],
    ],
    [
      '成果',
      'updated',
      ['更新日期', 'updated', expect.stringContaining('空着就是'), '2026-11-21', undefined],
    ],
    [
      '成果',
      'team',
      [
        '完成人',
        'team',
        expect.stringContaining('馆外：'),
        '张示例（虚构）\n李示例（虚构）',
        undefined,
      ],
    ],
    [
      '成果',
      'metrics[].value',
      ['数字·数值', 'metrics[].value', expect.stringContaining('接着往下写一行'), 6, 3.5],
    ],
    [
      '公示',
      'channels[].kind',
      [
        '意见渠道·方式*',
        'channels[].kind',
        expect.stringContaining('电话、邮箱、信箱、地址'),
        '电话',
        '邮箱',
      ],
    ],
    [
      '企业',
      'incentives[].rungs',
      [
        '激励梯级·梯级',
        'incentives[].rungs',
        expect.stringContaining('名称｜最低｜数额'),
        '采纳奖｜｜100｜元｜每项\n优秀建议奖｜500｜2000｜元｜每项',
      ],
    ],
  ])('%s: the column %s', (name, key, cells) => {
    expect(columnOf(name, key)).toEqual(cells);
  });

  test('offers closed lists, and of the hall what others name', () => {
    const lists = named(listsSheet).rows;
    const list = (name: string) => {
      const column = lists[0]?.find(({ value }) => value === name)?.column;
      return lists
        .slice(1)
        .flatMap((cells) =>
          cells.filter((cell) => cell.column === column).map(({ value }) => value),
        );
    };
    expect(list('来源')).toEqual(['xu-gou-bao-gao 虚构<报告>&"甲"']);
    expect(list('工会')).toEqual(['xu-gou-zong-gong-hui 虚构市总工会']);
    expect(list('outcome-kinds')).toContain('小革新');
    expect(list('draft/published/withdrawn')).toEqual(['草稿', '发布', '已撤下']);
    const { rows, dropDowns } = named('成果');
    const strict = (key: string) => {
      const column = rows[1]?.find(({ value }) => value === key)?.column;
      return dropDowns?.lists.find((one) => one.column === column)?.strict;
    };
    expect([strict('kind'), strict('union'), strict('sources'), strict('title')]).toEqual([
      true,
      false,
      false,
      undefined,
    ]);
  });
});

describe('the file', () => {
  test('has the same bytes every time', () => {
    expect(Buffer.from(workbookBytes(sheets())).equals(workbookBytes(sheets()))).toBe(true);
  });

  test('is well-formed, names no formula in a cell and no one who made it', () => {
    const parts = unzipSync(workbookBytes(sheets()));
    expect(Object.keys(parts)).toHaveLength(sheets().length + 5);
    for (const bytes of Object.values(parts)) {
      const names: string[] = [];
      xmlEvents(strFromU8(bytes), { open: (name) => names.push(name) });
      expect(names.length).toBeGreaterThan(0);
      expect(names).not.toContain('f');
    }
  });

  test('lists its drop-downs as ranges that hold them', () => {
    const model = named('成果');
    const xml = strFromU8(
      unzipSync(workbookBytes([model]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
    );
    const ranges = [...xml.matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, range]) => range);
    expect(ranges).toHaveLength(model.dropDowns?.lists.length ?? 0);
    for (const range of ranges)
      expect(range).toMatch(/^&apos;下拉选项&apos;!\$[A-Z]+\$2:\$[A-Z]+\$\d+$/);
  });

  test('gives text cells the format of text, so that nothing loses its noughts', () => {
    const { rows, columnStyles } = named('工会');
    const column = rows[1]?.find(({ value }) => value === 'creditCode')?.column ?? 0;
    const styles = strFromU8(
      unzipSync(workbookBytes([named('工会')]))['xl/styles.xml'] ?? new Uint8Array(),
    );
    const formats = [...(styles.split('<cellXfs')[1]?.matchAll(/<xf numFmtId="(\d+)"/g) ?? [])].map(
      ([, id]) => id,
    );
    expect(formats[columnStyles[column - 1] ?? 0]).toBe('49');
  });

  test('holds nothing that an import would take', () => {
    const content = contentFolder(files);
    const table = judgeTable(
      readWorkbook(Buffer.from(workbookBytes(sheets()))),
      { content, shipped: 'content', today: '2026-11-21' },
      '2026-11-21',
    );
    expect(table).toEqual({ entries: [], mistakes: [], elsewhere: [], unread: [] });
  });
});

describe('the command', () => {
  test('writes the sheets that are named', async () => {
    const content = contentFolder(files);
    const out = path.join(content, '.a.xlsx');
    await new Promise((resolve) => {
      execFile(
        process.execPath,
        ['scripts/template.ts', '--content', content, '--out', out, '成果', 'sources'],
        resolve,
      );
    });
    expect(existsSync(out)).toBe(true);
    expect(readWorkbook(readFileSync(out)).map(({ name }) => name)).toEqual(['成果', '来源']);
  });

  test.each([
    [['outcome'], '没有“outcome”这一类，是不是想写 outcomes？'],
    [['--uot', 'a.xlsx'], '参数不对'],
  ])('refuses %j', (args, sentence) => {
    expect(() => templateOptions(args)).toThrow(sentence);
  });
});
