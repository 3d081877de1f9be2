import type { Brief } from '../fetch-brief.ts';

/** An exhibit in the tray: its key `outcomes/x`, the address of its page, and what is told of it. */
export interface TrayItem {
  readonly item: string;
  readonly href: string;
  readonly brief: Brief;
}

/** Draws the list anew. `label` is on every button, `name` says of which exhibit: `拿走“{title}”`. */
export function drawTray(
  list: HTMLElement,
  shown: readonly TrayItem[],
  { label, name }: { readonly label: string; readonly name: string },
  remove: (item: string) => void,
): void {
  list.replaceChildren(
    ...shown.map(({ item, href, brief: { exhibit, title, summary } }) => {
      const link = element('a', 'tray-title', title);
      link.href = href;
      const button = element('button', 'tool', label);
      button.type = 'button';
      button.setAttribute('aria-label', name.replace('{title}', title));
      button.addEventListener('click', () => remove(item));
      const text = document.createElement('div');
      text.append(
        element('p', 'card-kicker', exhibit),
        link,
        element('p', '', summary),
        element('p', 'tray-place', link.href),
      );
      const row = document.createElement('li');
      row.append(text, button);
      return row;
    }),
  );
}

function element<Tag extends 'a' | 'button' | 'p'>(
  tag: Tag,
  className: string,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}
