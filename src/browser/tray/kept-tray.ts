import { formatTray, parseTray } from './tray-items.ts';

const key = 'shaitu-tray';

/** The tray that this device keeps; empty when storage is forbidden. */
export function keptTray(): string[] {
  try {
    return parseTray(localStorage.getItem(key) ?? '');
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return [];
  }
}

/** Keeps a tray on this device, or forgets it when it is empty. Says whether it could. */
export function keepTray(items: readonly string[]): boolean {
  try {
    if (items.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, formatTray(items));
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}
