/** A Markdown file cut in two; `bodyLine` is the line (from 1) on which the body begins. */
export interface FrontMatter {
  yaml: string;
  body: string;
  bodyLine: number;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Cuts `---` front matter from a Markdown text. Lines of `yaml` are one behind those of the file,
 * because the opening `---` is line 1. Returns undefined when the text does not begin with `---`
 * or the block is never closed.
 */
export function splitFrontMatter(text: string): FrontMatter | undefined {
  const start = opening.exec(text);
  if (!start) return undefined;
  const rest = text.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) return undefined;
  const yaml = rest.slice(0, end.index);
  return {
    yaml,
    body: rest.slice(end.index + end[0].length),
    bodyLine: yaml.split('\n').length + 2,
  };
}
