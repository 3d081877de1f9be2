import type { SearchHit } from '#search/messages';
import { drawPieces } from './draw-pieces.ts';
import { element } from './element.ts';

/** One hit as a list item; a line that would be empty is left out. */
export function drawHit(hit: SearchHit): HTMLLIElement {
  const link = element('a', { href: hit.url }, ...drawPieces(hit.title));
  return element(
    'li',
    { class: 'search-hit', 'data-url': hit.url },
    ...line('search-hit-hall', [hit.hall]),
    element('h2', { class: 'search-hit-title' }, link),
    ...line('search-hit-meta', [hit.meta]),
    ...line('search-hit-excerpt', drawPieces(hit.excerpt)),
  );
}

function line(className: string, content: (Node | string)[]): HTMLParagraphElement[] {
  const paragraph = element('p', { class: className }, ...content);
  return paragraph.textContent === '' ? [] : [paragraph];
}
