import { pageCollections } from '#schema/collection-name';

/** What a tray holds at most: exhibits, and signs of its list, so that its address stays short. */
export const mostItems = 40;
const mostSigns = 1800;

const collections = pageCollections.filter((name) => name !== 'sources').join('|');
const exhibit = new RegExp(`^(?:${collections})/[a-z0-9]+(?:-[a-z0-9]+)*$`);

/** Whether one more exhibit goes into the tray. */
export const hasRoom = (items: readonly string[], item: string): boolean =>
  items.length < mostItems && formatTray([...items, item]).length <= mostSigns;

/** A tray as it stands in an address and in the browser's store: `outcomes/x,craftsmen/y`. */
export const formatTray = (items: readonly string[]): string => items.join(',');

/** Reads a tray: what is no exhibit's address, stands twice or has no room is left out. */
export function parseTray(text: string): string[] {
  const items: string[] = [];
  for (const item of text.split(','))
    if (exhibit.test(item) && !items.includes(item) && hasRoom(items, item)) items.push(item);
  return items;
}

/** The tray that an address carries: `?items=outcomes/x,craftsmen/y`. */
export const trayIn = (query: string): string[] =>
  parseTray(new URLSearchParams(query).get('items') ?? '');

/** The address that shows a tray; the page itself when it is empty. */
export const trayAddress = (page: string, items: readonly string[]): string =>
  items.length === 0 ? page : `${page}?items=${formatTray(items)}`;
