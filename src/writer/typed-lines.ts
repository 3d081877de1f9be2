/** A line of a body as it is typed; `number` counts lines from 0, `text` is without its sign. */
export interface TypedLine {
  readonly number: number;
  readonly kind: 'section' | 'part' | 'item' | 'paragraph' | 'kept';
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

const signs = [
  ['section', /^##\s+(?=\S)/],
  ['part', /^###\s+(?=\S)/],
  ['item', /^-\s+(?=\S)/],
  ['kept', /^〔原样保留 (?=\d+〕$)/],
] as const;

/** The line that stands for a piece of a loaded body that the desk keeps as it is; `place` from 0. */
export const keptLine = (place: number): string => `〔原样保留 ${place + 1}〕`;

/** The place that a `kept` line names, from 0. */
export const keptPlace = ({ text }: TypedLine): number => Number.parseInt(text, 10) - 1;

/** Every line is a paragraph, a heading (`##`, `###`) or an item of a list (`-`). */
export function typedLines(typed: string): TypedLine[] {
  let apart = false;
  return typed.split(/\r\n?|\n/).flatMap((line, number) => {
    const trimmed = line.trim();
    if (trimmed === '') {
      apart = true;
      return [];
    }
    const [kind, sign] = signs.find(([, pattern]) => pattern.test(trimmed)) ?? ['paragraph', /^/];
    const made = { number, kind, text: trimmed.replace(sign, ''), apart };
    apart = false;
    return [made];
  });
}
