import { utf8 } from '#gate/utf8';
import { fileKind } from './file-kinds.ts';
import { inspectJson, inspectText, inspectXml } from './inspect-data.ts';
import { inspectDrawing } from './inspect-drawing.ts';
import type { PageReport } from './inspect-page.ts';
import { cspHash, inspectPage } from './inspect-page.ts';
import { inspectSheet } from './inspect-sheet.ts';
import type { Extra } from './page-policy.ts';

const byKind = {
  sheet: inspectSheet,
  drawing: inspectDrawing,
  json: inspectJson,
  xml: inspectXml,
  text: inspectText,
};

/** No page of a hall comes near; a longer one would only keep the parser busy. Bytes. */
const longestPage = 4 * 1024 * 1024;

const wrong = (detail: string): PageReport => ({
  breaches: [{ rule: 'site/file', detail }],
  scripts: [],
});

/** Judges one file of the site by its path there and its bytes; pages may have `extra`. */
export function inspectFile(path: string, bytes: Buffer, extra: Extra): PageReport {
  const found = fileKind(path);
  if (found === undefined) return wrong('名字、种类或位置');
  const { kind, begins } = found;
  if (begins && !begins.test(bytes.toString('latin1', 0, 16))) return wrong('内容和扩展名不符');
  if (kind === 'script') return { breaches: [], scripts: [cspHash(bytes)] };
  if (kind === 'picture' || kind === 'index') return { breaches: [], scripts: [] };
  if (kind === 'page' && bytes.length > longestPage) return wrong('网页太大');
  const text = utf8(bytes);
  if (text === undefined) return wrong('不是 UTF-8');
  return kind === 'page' ? inspectPage(text, extra) : { breaches: byKind[kind](text), scripts: [] };
}
