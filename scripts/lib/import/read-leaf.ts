import { codeNamed } from '#schema/code-words';
import type { FormField } from '#schema/form';
import { typedNumber } from '#schema/typed-number';
import type { YamlValue } from '#writer/yaml-text';
import { CellMistake } from './cell-mistake.ts';
import type { CellValue } from './read-cell.ts';
import { halfWidth, isoDate, serialDate } from './read-date.ts';

const yes = /^(?:是|有|对|真|true|yes|y|1|√|✓)$/i;
const no = /^(?:否|无|不|假|false|no|n|0|×)$/i;
/** Whole numbers beyond this have lost digits in a spreadsheet, which keeps fifteen. */
const mostKept = 1e15;

/** A single value. Throws a CellMistake where it cannot be one; the schema judges what is read. */
export function readLeaf(field: FormField, value: CellValue): YamlValue {
  const text = plainText(value);
  switch (field.control) {
    case 'number':
      return typeof value === 'number' ? value : numberIn(text);
    case 'boolean':
      if (yes.test(text)) return true;
      if (no.test(text)) return false;
      throw new CellMistake(`${field.title}只写“是”或“否”，这里是“${text}”`);
    case 'date':
      return (typeof value === 'number' ? serialDate(value) : undefined) ?? isoDate(text);
    case 'partial-date':
      // A number below is a year; no hall speaks of a day before 1927, which is serial 10,000.
      return (
        (typeof value === 'number' && value >= 10_000 ? serialDate(value) : undefined) ??
        isoDate(text)
      );
    case 'choice':
      return codeNamed(field.options, text) ?? text;
    default:
      return text;
  }
}

/** A cell as text. A long number is refused: its last digits are gone, and nobody sees it. */
function plainText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'string') return value.replaceAll('\r\n', '\n').trim();
  if (Math.abs(value) >= mostKept)
    throw new CellMistake(
      '这个数字太长，表格软件已经丢掉了后面几位',
      '先把单元格格式改成“文本”，再照原文重新填一遍。',
    );
  return String(value);
}

function numberIn(text: string): number {
  const number = typedNumber(text);
  if (number !== undefined) return number;
  const [, precision] = /^(约|近|超|逾)?\s*\d/.exec(halfWidth(text)) ?? [];
  throw new CellMistake(
    `这里应是数字，写的是“${text}”`,
    precision === undefined
      ? '只写数字，单位写在“单位”那一列。'
      : `只写数字；“${precision}”写在“精确程度”那一列，填 约 或 超。`,
  );
}
