import { citeMarks } from '#schema/cite-mark';
import { inlines } from '#writer/inline';
import type { Inline } from '#writer/inline';
import { element } from '../../search/element.ts';

/** Numbers sources in the order in which they are first cited, as the pages do. */
export interface Numbers {
  readonly of: (slug: string) => number;
  readonly slugs: () => readonly string[];
}

export function numbering(): Numbers {
  const slugs: string[] = [];
  return {
    of: (slug) => {
      if (!slugs.includes(slug)) slugs.push(slug);
      return slugs.indexOf(slug) + 1;
    },
    slugs: () => slugs,
  };
}

/** A line of prose as readers see it: marks as numbers; links are shown, not followed. */
export const citedLine = (text: string, numbers: Numbers): Node[] =>
  inlines(text).map((part) => citedPart(part, numbers));

function citedPart(part: Inline, numbers: Numbers): Node {
  if (part.kind === 'bold')
    return element('strong', {}, ...part.inside.map((one) => citedPart(one, numbers)));
  if (part.kind === 'link') return element('u', { title: part.url }, part.text);
  const [mark] = part.kind === 'cite' ? citeMarks(part.raw) : [];
  return mark
    ? element('sup', mark.at === undefined ? {} : { title: mark.at }, `[${numbers.of(mark.id)}]`)
    : document.createTextNode(part.raw);
}
