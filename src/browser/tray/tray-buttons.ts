import { keepTray, keptTray } from './kept-tray.ts';
import { hasRoom } from './tray-items.ts';

/** Each button puts its exhibit into the tray or takes it out; the link behind it shows the tray. */
export function startTrayButtons(buttons: Iterable<HTMLButtonElement>): void {
  for (const button of buttons) {
    const { item = '', put = '', take = '', full = '', unsaved = '' } = button.dataset;
    const link = button.nextElementSibling;
    const label = link?.textContent ?? '';
    const show = () => {
      const items = keptTray();
      const inside = items.includes(item);
      button.textContent = inside ? take : hasRoom(items, item) ? put : full;
      if (!link) return;
      link.toggleAttribute('hidden', items.length === 0);
      link.textContent = `${label}（${items.length}）`;
    };
    button.addEventListener('click', () => {
      const items = keptTray();
      const next = items.includes(item)
        ? items.filter((one) => one !== item)
        : hasRoom(items, item)
          ? [...items, item]
          : items;
      if (keepTray(next)) show();
      else button.textContent = unsaved;
    });
    // Also after going back from the tray, where it may have been emptied.
    addEventListener('pageshow', show);
    show();
  }
}
