import { splitFrontMatter } from '#reader/front-matter';

/** The YAML of a content file, cut out so that it can be put back changed. */
export interface FieldsPart {
  readonly yaml: string;
  /** The line of the file, from 1, on which the YAML begins. */
  readonly firstLine: number;
  readonly with: (yaml: string) => string;
}

/** Undefined for a Markdown text whose front matter does not begin or end. */
export function fieldsPart(text: string, markdown: boolean): FieldsPart | undefined {
  if (!markdown) return { yaml: text, firstLine: 1, with: (yaml) => yaml };
  const parts = splitFrontMatter(text);
  if (!parts) return undefined;
  const start = text.indexOf('\n') + 1;
  return {
    yaml: parts.yaml,
    firstLine: 2,
    with: (yaml) => text.slice(0, start) + yaml + text.slice(start + parts.yaml.length),
  };
}
