import { markdownToHtml } from 'satteri';
import type { Features } from 'satteri';

/** What a body may use; check and build parse with the same features, so they cannot disagree. */
export const features: Features = {
  frontmatter: false,
  smartPunctuation: false,
  gfm: { footnotes: false },
};

/**
 * Markdown body → HTML. Cite marks stay as they are, for the view to number. The body must have
 * passed `inspectBody`: raw HTML is refused there, not here.
 */
export const renderMarkdown = (body: string): string => markdownToHtml(body, { features }).html;
