import path from 'node:path/posix';
import type { Parts } from './archive-parts.ts';
import { Refusal } from './refusal.ts';
import { xmlEvents } from './xml-events.ts';

/** The parts of a workbook that hold its values. */
export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  readonly stylesXml: string | undefined;
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** Finds the sheets of a workbook by its relationships (ECMA-376 part 2, 9.3). */
export function workbookParts(parts: Parts): WorkbookParts {
  for (const name of parts.names.filter((one) => one.endsWith('.rels'))) noOutsideData(parts, name);
  const [root] = relations(parts, '_rels/.rels', 'officeDocument', '').values();
  const workbook = root === undefined ? undefined : parts.text(root);
  if (root === undefined || workbook === undefined)
    throw new Refusal('这不是 xlsx 工作簿，请在表格软件里打开，另存为 .xlsx 再试。');
  const folder = path.dirname(root);
  const rels = path.join(folder, '_rels', `${path.basename(root)}.rels`);
  const worksheets = relations(parts, rels, 'worksheet', folder);
  const [strings] = relations(parts, rels, 'sharedStrings', folder).values();
  const [styles] = relations(parts, rels, 'styles', folder).values();
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  xmlEvents(workbook, {
    open: (name, { name: title = '', id = '', date1904 }) => {
      if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      const part = worksheets.get(id);
      if (name === 'sheet' && part !== undefined) sheets.push({ name: title, part });
    },
  });
  return {
    sheets,
    strings: strings === undefined ? [] : sharedStrings(parts.text(strings) ?? ''),
    stylesXml: styles === undefined ? undefined : parts.text(styles),
    from1904,
  };
}

/** Id → part, for the relationships of a kind. */
function relations(parts: Parts, rels: string, kind: string, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  xmlEvents(parts.text(rels) ?? '', {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship' || !Type.endsWith(`/${kind}`)) return;
      found.set(Id, Target.startsWith('/') ? Target.slice(1) : path.join(folder, Target));
    },
  });
  return found;
}

/** A web address that somebody typed is a link, which does nothing; anything else from outside is data. */
function noOutsideData(parts: Parts, rels: string): void {
  xmlEvents(parts.text(rels) ?? '', {
    open: (_, { Type = '', TargetMode }) => {
      if (TargetMode === 'External' && !Type.endsWith('/hyperlink'))
        throw new Refusal(
          '工作簿连着外部数据，没有打开。请新建一个工作簿，只把文字粘贴成“值”，另存为 .xlsx。',
        );
    },
  });
}

/** The texts that cells name by number; readings printed above characters are no part of them. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text: string | undefined;
  let inText = false;
  let inReading = false;
  xmlEvents(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') inReading = true;
      else if (name === 't') inText = !inReading;
    },
    text: (part) => {
      if (inText && text !== undefined) text += part;
    },
    close: (name) => {
      if (name === 'si') strings.push(text ?? '');
      else if (name === 'rPh') inReading = false;
      else if (name === 't') inText = false;
    },
  });
  return strings;
}
