import type { SheetModel } from './sheet-model.ts';
import { guideSheet } from './sheet-names.ts';
import { styles } from './styles-xml.ts';

const lines = [
  '怎样填写',
  '1. 一张表是一类条目，一行一个条目；不用的表空着。',
  '2. 第 1 行是字段名，带 * 的必填；第 2 行是键名，导入时靠它认列，不要改、不要删；第 3 行是说明；标“示例”的行不会导入。',
  '3. 从示例下面的空行开始填。荣誉、数字这类一个条目有多项的，接着往下写一行，编号和标题空着，只填那几列。',
  '4. 格内换行用 Alt+Enter（Mac 用 Option+Return）。',
  '5. 日期写 2026-11-21；只知道年月写 2026-11，只知道年写 2026。数字只写数字，单位另写。',
  '6. 来源先在“来源”表里写好；引用时写编号，或者标题全文，位置写在 @ 后面。',
  '7. 不写公式，不合并单元格，不放图片和宏。照片在投稿台加，或者放在条目旁边。',
  '8. 表里空着的格不改动已有的条目；要删掉一个字段，请改条目文件。',
  '9. 填好后：npm run import -- 这个文件.xlsx 先看会改什么；加 --write 才写入；改已有的条目再加 --overwrite。',
];

/** The first sheet: how to fill in the others. */
export const guide: SheetModel = {
  name: guideSheet,
  widths: [110],
  columnStyles: [styles.text],
  rows: lines.map((value, at) => [
    { column: 1, value, style: at === 0 ? styles.header : styles.text },
  ]),
};
