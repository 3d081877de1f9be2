import { guideSheet, listsSheet } from '../workbook/sheet-names.ts';
import { archiveParts } from './archive-parts.ts';
import { dateStyles } from './date-formats.ts';
import { Refusal } from './refusal.ts';
import type { Sheet } from './sheet.ts';
import { workbookParts } from './workbook-parts.ts';
import { worksheet } from './worksheet.ts';

/** Compound files: workbooks of before 2007, WPS's own, and every one with a password. */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * The sheets of a workbook but those that the template brings for people. Throws a Refusal, one
 * sentence, for what is not a plain .xlsx.
 */
export function readWorkbook(bytes: Buffer): Sheet[] {
  if (bytes.subarray(0, compound.length).equals(compound))
    throw new Refusal('这是旧格式（.xls、.et）或者有密码的工作簿。请去掉密码，另存为 .xlsx 再试。');
  const parts = archiveParts(bytes);
  const { sheets, strings, stylesXml, from1904 } = workbookParts(parts);
  const dates = dateStyles(stylesXml);
  return sheets
    .filter(({ name }) => name !== guideSheet && name !== listsSheet)
    .map(({ name, part }) => worksheet(name, parts.text(part) ?? '', { strings, dates, from1904 }));
}
