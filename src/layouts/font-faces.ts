/** Addresses of the subset fonts; a page without one uses the system's. */
export interface PageFonts {
  /** The interface's own headings, one file for all pages. */
  readonly serif?: string;
  readonly num?: string;
  /** The glyphs of this page's title that `serif` lacks. */
  readonly title?: string;
}

const face = (family: string, weight: number, url: string) =>
  `@font-face{font-family:"${family}";src:url("${url}") format("woff2");font-weight:${weight};font-display:swap}`;

/** The `@font-face` rules of a page; empty where it has no fonts of its own. */
export function fontFaces({ serif, num, title }: PageFonts): string {
  return [
    serif === undefined ? '' : face('Shaitu Serif', 900, serif),
    title === undefined ? '' : face('Shaitu Title', 900, title),
    num === undefined ? '' : face('Shaitu Numerals', 600, num),
  ].join('');
}
