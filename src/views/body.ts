import type { Citations } from './citations.ts';
import type { CitedHtml } from './evidence.ts';

/** A page's prose block: rendered Markdown with numbered citations, or nothing when it is empty. */
export const bodyHtml = (html: string, citations: Citations): CitedHtml | undefined =>
  html.trim() === '' ? undefined : citations.html(html);

/** A list of prose fields with their citations numbered. */
export const proseList = (
  texts: readonly string[] | undefined,
  citations: Citations,
): CitedHtml[] => (texts ?? []).map((text) => citations.prose(text));
