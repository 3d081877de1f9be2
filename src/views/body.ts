import type { Catalogue } from '#catalogue/catalogue';
import type { Citations } from './citations.ts';
import type { CitedHtml } from './evidence.ts';

/**
 * A page's prose block: rendered Markdown with numbered citations, or nothing when it is empty. The
 * block stands under a heading of its own, so the headings inside it go one level down.
 */
export function bodyHtml(
  catalogue: Catalogue,
  html: string,
  citations: Citations,
): CitedHtml | undefined {
  if (html.trim() === '') return undefined;
  return citations.html(
    inPage(catalogue, html).replace(
      /(<\/?h)([23])>/g,
      (_, tag: string, level) => `${tag}${Number(level) + 1}>`,
    ),
  );
}

/**
 * Rendered Markdown as a page of this hall takes it: links to paths of this site carry its base, and
 * cells of tables lose the style by which Markdown aligns them, which the policy would not apply.
 */
export const inPage = ({ hall: { base } }: Catalogue, html: string): string =>
  html
    .replace(/(<a href=")\//g, (_, tag: string) => `${tag}${base}`)
    .replace(/(<t[hd]) style="text-align: ?(?:left|center|right);?"/g, '$1');

/** A list of prose fields with their citations numbered. */
export const proseList = (
  texts: readonly string[] | undefined,
  citations: Citations,
): CitedHtml[] => (texts ?? []).map((text) => citations.prose(text));
