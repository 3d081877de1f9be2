import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '#exports/xml';
import type { SheetModel } from './sheet-model.ts';
import { sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles-xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook as the bytes of an .xlsx file (ECMA-376: part 1 the parts, part 2 the package). The same
 * sheets give the same bytes: no names of people or programs, and every file dated 1 January 1980,
 * the first day that ZIP knows.
 */
export function workbookBytes(sheets: readonly SheetModel[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
  };
  for (const [at, sheet] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet);
  // ZIP dates are local times: this one reads the same in every zone.
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    { mtime: new Date(1980, 0, 1), level: 9 },
  );
}

const contentTypes = (count: number): string =>
  [
    `${head}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>`,
    ...Array.from(
      { length: count },
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
    ),
    '</Types>',
  ].join('');

const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  [
    `${head}<Relationships xmlns="${packages}/relationships">`,
    ...targets.map(
      ([kind, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${documents}/${kind}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ].join('');

const workbookXml = (sheets: readonly SheetModel[]): string =>
  [
    `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${documents}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>`,
    ...sheets.map(
      ({ name, hidden = false }, at) =>
        `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
    ),
    '</sheets></workbook>',
  ].join('');
