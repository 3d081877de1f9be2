import { parseYaml } from '#reader/yaml';
import { lineStep } from './edit-lines.ts';

const field = /^((?:[ \t]*(?:-[ \t]+)*)[A-Za-z_][\w-]*:[ \t]+)(\S.*)$/;
const item = /^([ \t]*(?:-[ \t]+)+)(\S.*)$/;
const block = /^[|>][+-]?\d?[+-]?$/;
/** Only such values can YAML take for something else than a text. */
const suspicious = /:(?:\s|$)|^[-?:,[\]{}&*!|>'"%@`]/;
/** A value whose quotes are not all of it: `"木材"抓斗`. */
const halfQuoted = /^"[^"]*"\s*[^\s#]/;

/**
 * Quotes a value of one line that YAML cannot read as a text, because a `: ` stands in it or because
 * it begins with a sign that means something: a cite mark, `*`, `@`. Values that go on in the next
 * line, lists and groups in brackets, and lines with a comment are left alone.
 */
export const quoteStep = lineStep('整句加上引号', ({ text, zone, next }) => {
  if (zone !== 'field') return text;
  const [, before = '', value = ''] = field.exec(text) ?? item.exec(text) ?? [];
  if (!suspicious.test(value) || block.test(value) || /\s#/.test(value) || goesOn(before, next))
    return text;
  if (/^["']/.test(value) && !halfQuoted.test(value)) return text;
  if (/^[{[]/.test(value) && !value.startsWith('[^')) return text;
  return value.startsWith('[^') || !parseYaml(`${lead(before)}${value}\n`).ok
    ? `${before}${JSON.stringify(value.trimEnd())}`
    : text;
});

/** The same kind of line, without its place: `key: ` or `- `. */
const lead = (before: string): string => (/:[ \t]+$/.test(before) ? 'key: ' : '- ');

/** Whether the next line with words in it stands further in, and so belongs to this value. */
function goesOn(before: string, next: readonly string[]): boolean {
  const following = next.find((line) => line.trim() !== '') ?? '';
  const column = before.search(/[A-Za-z_]|$/);
  const own = /[A-Za-z_]/.test(before) ? column : before.indexOf('-');
  return following.search(/\S/) > own;
}
