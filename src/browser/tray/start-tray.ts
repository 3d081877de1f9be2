import { compareAddress, fewest, most } from '../compare/compared.ts';
import { drawTray } from './draw-tray.ts';
import type { TrayItem } from './draw-tray.ts';
import { fetchBrief } from '../fetch-brief.ts';
import { keepTray, keptTray } from './kept-tray.ts';
import { formatTray, trayAddress, trayIn } from './tray-items.ts';

/** What the page says; `{…}` is filled in. */
interface Words {
  readonly own: string;
  readonly shared: string;
  readonly empty: string;
  readonly unknown: string;
  readonly failed: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly take: string;
  readonly remove: string;
}

/**
 * Shows the tray that the address carries, or else the one that this device keeps. A shared tray
 * leaves the visitor's own alone until they save it.
 */
export function startTray(page: HTMLElement): void {
  const { here = '', home = '', briefs = '', compare = '', words = '{}' } = page.dataset;
  const say = JSON.parse(words) as Words;
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-tray-${name}]`);
  const list = part('list');
  const status = part('status');
  if (!list || !status) return;
  const known = new Map<string, TrayItem | undefined>();
  const asked = trayIn(location.search);
  let items = asked.length > 0 ? asked : keptTray();
  let shared = asked.length > 0 && formatTray(asked) !== formatTray(keptTray());

  const load = async (): Promise<number> => {
    const missing = items.filter((item) => !known.has(item));
    const results = await Promise.allSettled(
      missing.map(async (item) => {
        const brief = await fetchBrief(briefs, item);
        known.set(item, brief && { item, brief, href: `${home}${item}/` });
      }),
    );
    return results.filter((result) => result.status === 'rejected').length;
  };

  const draw = (failed = 0, ...said: string[]) => {
    const shown = items.flatMap((item) => known.get(item) ?? []);
    const lost = items.filter((item) => known.has(item) && !known.get(item));
    drawTray(list, shown, { label: say.take, name: say.remove }, remove);
    const count = items.length === 0 ? say.empty : shared ? say.shared : say.own;
    status.textContent = [
      ...said,
      count.replace('{count}', String(items.length - lost.length)),
      ...(lost.length > 0 ? [say.unknown.replace('{items}', lost.join('、'))] : []),
      ...(failed > 0 ? [say.failed.replace('{count}', String(failed))] : []),
    ].join('');
    const outcomes = shown.flatMap(({ item }) => /^outcomes\/(.*)$/.exec(item)?.[1] ?? []);
    const address = part('address');
    if (address) address.textContent = location.origin + trayAddress(here, items);
    const link = part('compare');
    if (link instanceof HTMLAnchorElement) link.href = compareAddress(compare, outcomes);
    part('full')?.toggleAttribute('hidden', items.length === 0);
    part('save')?.toggleAttribute('hidden', !shared);
    part('clear')?.toggleAttribute('hidden', shared);
    link?.toggleAttribute('hidden', outcomes.length < fewest || outcomes.length > most);
  };

  /** A new list; what the address said of the old one no longer holds. */
  const change = (next: string[]) => {
    items = next;
    if (!shared) keepTray(items);
    else if (items.length === 0) {
      shared = false;
      items = keptTray();
    }
    history.replaceState(null, '', shared ? trayAddress(here, items) : here);
  };

  function remove(item: string): void {
    const place = items.indexOf(item);
    change(items.filter((one) => one !== item));
    void load().then((failed) => {
      draw(failed);
      (list?.querySelectorAll('button')[place] ?? status)?.focus();
    });
  }

  part('save')?.addEventListener('click', () => {
    const saved = keepTray(items);
    shared = !saved;
    draw(0, saved ? say.saved : say.unsaved);
    status.focus();
  });
  part('clear')?.addEventListener('click', () => {
    change([]);
    draw();
    status.focus();
  });
  void load().then(draw);
}
