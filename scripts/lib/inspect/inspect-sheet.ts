import type { Breach, SiteRule } from './site-rules.ts';
import { shortened } from './shortened.ts';

const escape = /\\(?:([0-9a-f]{1,6})[ \t\r\n\f]?|([^\r\n\f]))/gi;

const refused: readonly (readonly [RegExp, SiteRule])[] = [
  [/@import[^;]*/i, 'site/sheet'],
  [/(?:https?:)?\/\/[^\s"')]*/i, 'site/third-party'],
  [/\b(?:javascript|vbscript|data|blob|file|ftp)\s*:[^\s;}]*/i, 'site/sheet'],
  [/(?<![-\w])(?:expression\s*\(|behavior\s*:)|-moz-binding/i, 'site/sheet'],
  [/<\/?(?:style|script|svg)/i, 'site/sheet'],
];

/**
 * Judges a style sheet with its escapes read (CSS Syntax Level 3, 4.3.7): it imports nothing, and
 * whatever it fetches is of this site. Comments are judged too: a string can look like their marks.
 */
export function inspectSheet(sheet: string): Breach[] {
  const read = sheet.replaceAll(escape, (_, code: string, sign: string) => {
    const point = code ? Number.parseInt(code, 16) : 0;
    return code ? (point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD') : sign;
  });
  return refused.flatMap(([pattern, rule]) => {
    const found = pattern.exec(read)?.[0];
    return found === undefined ? [] : [{ rule, detail: shortened(found) }];
  });
}
