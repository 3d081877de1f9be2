import { bodyText } from './body-text.ts';
import { keptLine } from './typed-lines.ts';

/** A body as it is typed, and the pieces of it that can only be kept as they are. */
export interface TypedBody {
  readonly typed: string;
  readonly kept: readonly string[];
}

/**
 * Markdown → what is typed at the desk. A block that the desk would write again letter for letter is
 * shown without its escapes; any other (a table, an ordered list, a component of a story) is kept,
 * and a line stands for it.
 */
export function typedBody(markdown: string): TypedBody {
  const kept: string[] = [];
  const shown = blocks(markdown).map((block) => {
    const plain = block.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    if (bodyText(plain) === block) return plain;
    kept.push(block);
    return keptLine(kept.length - 1);
  });
  return { typed: shown.join('\n\n'), kept };
}

/** Blocks between empty lines; a fenced block and a component stay whole. */
function blocks(markdown: string): string[] {
  const found: string[] = [];
  let open: string[] = [];
  let until: RegExp | undefined;
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '' && !until) {
      if (open.length > 0) found.push(open.join('\n'));
      open = [];
      continue;
    }
    if (!until) until = opens(line);
    else if (until.test(line)) until = undefined;
    open.push(line);
  }
  if (open.length > 0) found.push(open.join('\n').trimEnd());
  return found;
}

/** What ends the block that a line opens, where empty lines do not. */
function opens(line: string): RegExp | undefined {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence !== undefined) return new RegExp(`^ {0,3}${fence}`);
  const name = /^<([A-Z]\w*)/.exec(line)?.[1];
  if (name === undefined || /\/>\s*$/.test(line) || line.includes(`</${name}>`)) return undefined;
  return new RegExp(`/>\\s*$|</${name}>`);
}
