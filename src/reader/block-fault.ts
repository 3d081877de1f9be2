import type { Refusal } from '#gate/fault';
import type { GateRule } from '#gate/gate-rules';
import type { FrontMatter } from './front-matter.ts';

/** What is wrong with the block of fields as a block; `line` counts from 1 in the file. */
export interface BlockFault extends Refusal {
  readonly line: number;
}

const howTo = '第一行写三个减号 ---，然后是字段，再用一行 --- 结束。';
const otherLanguage = /^\s*(?:\+{3}|;{3}|\{|---[ \t]*(?:toml|json|js|ya?ml)\b)/i;
/** What other tools, or a word processor, make of `---`. */
const otherMark = /^(?:\+{3,}|;{3,}|\.{3}|-{4,}|-*[–—―－][-–—―－]*)[ \t]*\r?$/m;
const mark = /^---[ \t]*\r?$/m;
/** A body that begins with a field, or with another block of them. */
const field = /^\s*(?:(?:---|\+\+\+)[ \t]*\r?\n\s*)?([A-Za-z_][\w-]*):(?:\s|$)/;

/**
 * Why a Markdown text cannot be cut into fields and body (`parts` is undefined), or is cut where its
 * writer did not mean it: another language, another mark at the end, a mark too early. `keys` are the
 * fields of the collection.
 */
export function blockFault(
  text: string,
  parts: FrontMatter | undefined,
  keys: readonly string[],
): BlockFault | undefined {
  if (!parts && otherLanguage.test(text))
    return told(1, 'front-matter/toml', '字段区不收 TOML 或 JSON');
  const inside = parts?.yaml ?? text;
  const at = otherMark.exec(inside);
  if (at)
    return told(
      inside.slice(0, at.index).split('\n').length + (parts ? 1 : 0),
      'front-matter/mixed',
      '这一行不是三个减号，字段区前后的分隔线要一样',
    );
  if (!parts) return told(1, 'front-matter/missing', '文件开头没有完整的 --- 字段区');
  const key = field.exec(parts.body)?.[1];
  return key !== undefined && (keys.includes(key) || mark.test(parts.body))
    ? told(
        parts.bodyLine - 1,
        'front-matter/early',
        `字段区在这里就结束了，后面的“${key}”成了正文`,
        '删掉这一行 ---，只在全部字段之后写一行。',
      )
    : undefined;
}

const told = (line: number, rule: GateRule, message: string, suggestion = howTo): BlockFault => ({
  line,
  rule,
  message,
  suggestion,
});
