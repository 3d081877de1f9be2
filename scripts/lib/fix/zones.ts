/** Where a line stands: a field, inside a `|` or `>` block, the body, one of the two marks. */
export type Zone = 'field' | 'block' | 'body' | 'mark' | 'unknown';

const mark = /^---[ \t]*$/;
const blockOpening = /(?:^|[:-])[ \t]+[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/;

/**
 * The zone of each line. Front matter that does not begin, or is never closed, has no fields: nothing
 * can be said of such a text.
 */
export function zonesOf(lines: readonly string[], markdown: boolean): Zone[] {
  const end = markdown ? lines.findIndex((line, i) => i > 0 && mark.test(line)) : lines.length;
  if (markdown && (end === -1 || !mark.test(lines[0] ?? ''))) return lines.map(() => 'unknown');
  let block: number | undefined;
  return lines.map((line, i) => {
    if (markdown && (i === 0 || i === end)) return 'mark';
    if (i > end) return 'body';
    if (block !== undefined && (line.trim() === '' || indentOf(line) > block)) return 'block';
    block = blockOpening.test(line) ? parentColumn(line) : undefined;
    return 'field';
  });
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** The column beyond which the lines of a block stand: that of its key, or of its dash. */
const parentColumn = (line: string): number => {
  const [before = ''] = /^[ \t]*(?:-[ \t]+(?=[A-Za-z_]))*/.exec(line) ?? [];
  return before.length;
};
