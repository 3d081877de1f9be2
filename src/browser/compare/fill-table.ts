import type { Known } from './picker.ts';

/** One column an outcome, one row a kind of fact; a fact that is not known says so. */
export function fillTable(page: HTMLElement, known: readonly Known[], absent: string): void {
  const frame = page.querySelector<HTMLElement>('[data-comparison]');
  const head = frame?.querySelector('thead tr');
  if (!frame || !head) return;
  for (const { href, brief } of known) {
    const cell = document.createElement('th');
    cell.scope = 'col';
    const link = document.createElement('a');
    link.href = href;
    link.textContent = brief.title;
    cell.append(link);
    head.append(cell);
  }
  for (const row of frame.querySelectorAll<HTMLElement>('[data-row]')) {
    const values = known.map(({ brief }) => brief.rows?.[row.dataset.row ?? ''] ?? []);
    row.append(...values.map((texts) => valueCell(texts, absent)));
  }
  frame.hidden = false;
}

function valueCell(texts: readonly string[], absent: string): HTMLTableCellElement {
  const cell = document.createElement('td');
  const lines = texts.length > 0 ? texts : [absent];
  if (texts.length === 0) cell.className = 'quiet';
  for (const text of lines) {
    const line = document.createElement('p');
    line.textContent = text;
    cell.append(line);
  }
  return cell;
}
