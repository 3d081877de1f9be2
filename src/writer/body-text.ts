import { inlines } from './inline.ts';
import type { Inline } from './inline.ts';
import { keptPlace, typedLines } from './typed-lines.ts';
import type { TypedLine } from './typed-lines.ts';

/**
 * A typed body as Markdown in which nothing has a meaning but headings (`##`, `###`), list items,
 * links, bold and cite marks; every other sign of Markdown (CommonMark 0.31.2, 2.4) or MDX is
 * escaped. `kept` are pieces of a loaded body that lines such as 〔原样保留 1〕 stand for, written
 * letter for letter; a line that stands for no piece is a paragraph.
 */
export function bodyText(typed: string, kept: readonly string[] = []): string {
  let text = '';
  let before: TypedLine | undefined;
  for (const line of typedLines(typed)) {
    const listed = before?.kind === 'item' && line.kind === 'item' && !line.apart;
    text += before === undefined ? '' : listed ? '\n' : '\n\n';
    text += blockText(line, kept);
    before = line;
  }
  return text;
}

function blockText(line: TypedLine, kept: readonly string[]): string {
  if (line.kind === 'kept') return kept[keptPlace(line)] ?? escaped(`〔原样保留 ${line.text}`);
  const words = atStart(inlines(line.text).map(inlineText).reduce(joined, ''));
  if (line.kind === 'section') return `## ${atEnd(words)}`;
  if (line.kind === 'part') return `### ${atEnd(words)}`;
  return line.kind === 'item' ? `- ${words}` : words;
}

function inlineText(part: Inline): string {
  if (part.kind === 'cite') return part.raw;
  if (part.kind === 'link') return `[${escaped(part.text)}](${part.url})`;
  if (part.kind === 'bold') return `**${part.inside.map(inlineText).reduce(joined, '')}**`;
  return escaped(part.raw);
}

/** After a mark, `(` would make a link of it and `:` a definition; before one, `!` a picture. */
function joined(before: string, next: string): string {
  if (before.endsWith(']') && /^[(:]/.test(next)) return `${before}\\${next}`;
  return before.endsWith('!') && next.startsWith('[')
    ? `${before.slice(0, -1)}\\!${next}`
    : before + next;
}

const escaped = (text: string): string => text.replace(/[\\`*_{}[\]<>&~|]/g, '\\$&');

/** What begins a heading, a list, a rule or an underline only at the start of a line. */
const atStart = (text: string): string =>
  text.replace(/^[#+=-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');

/** Number signs at the end of a heading would close it. */
const atEnd = (text: string): string => text.replace(/#(?=#*$)/, '\\#');
