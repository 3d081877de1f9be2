import type { Piece } from '#search/excerpt';
import type { SearchHit } from '#search/messages';

/**
 * One hit as a list item. Query and index reach the page as text nodes only, never as markup.
 */
export function drawHit(hit: SearchHit): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'search-hit';
  item.dataset.url = hit.url;
  const link = document.createElement('a');
  link.className = 'search-hit-title';
  link.href = hit.url;
  link.append(...drawPieces(hit.title));
  item.append(
    line('search-hit-hall', [hit.hall]),
    link,
    line('search-hit-meta', [hit.meta]),
    line('search-hit-excerpt', drawPieces(hit.excerpt)),
  );
  return item;
}

function line(className: string, content: (Node | string)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = className;
  paragraph.append(...content);
  paragraph.hidden = paragraph.textContent === '';
  return paragraph;
}

function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, mark }) => {
    if (!mark) return text;
    const marked = document.createElement('mark');
    marked.textContent = text;
    return marked;
  });
}
