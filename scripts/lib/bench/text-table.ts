/** How many columns of a terminal a text takes: a Chinese character takes two. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, one) => sum + (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/.test(one) ? 2 : 1),
    0,
  );

/** Rows as a table for people; the first column is flush left, numbers flush right. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => width(row[i] ?? ''))));
  const pad = (text: string, i: number) => {
    const space = ' '.repeat((widths[i] ?? 0) - width(text));
    return i === 0 ? text + space : space + text;
  };
  return all.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
