/**
 * The looks of cells, by the number with which a cell names its own (ECMA-376 part 1, 18.8.10): text
 * cells have number format 49, `@`, so that a spreadsheet keeps leading noughts and long numbers.
 */
export const styles = {
  plain: 0,
  header: 1,
  key: 2,
  help: 3,
  example: 4,
  text: 5,
  exampleNumber: 6,
} as const;

const font = (color: string, bold = false): string =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/><color rgb="FF${color}"/><name val="等线"/><family val="2"/></font>`;
const fill = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const look = (fontId: number, fillId: number, numFmtId: number): string =>
  `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${wrapped}</xf>`;

export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="4">${font('1F1F1F')}${font('FFFFFF', true)}${font('6B6B6B')}${font('1F5F8B')}</fonts>`,
  '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  `${fill('A61B1B')}${fill('F2F2F2')}${fill('EAF3FA')}</fills>`,
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="7">',
  look(0, 0, 0),
  look(1, 2, 49),
  look(2, 3, 49),
  look(2, 3, 49),
  look(3, 4, 49),
  look(0, 0, 49),
  look(3, 4, 0),
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>',
].join('');
