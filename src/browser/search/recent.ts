const KEY = 'shaitu-recent';

/** Dispatched on the window when the list has changed. */
export const RECENT_CHANGED = 'shaitu-recent';
const MOST = 8;

/** Characters; nobody types a longer text again, and pasted ones may be private. */
const LONGEST = 100;

/** The queries that were sent from this device, newest first. */
export const recentQueries = (): string[] =>
  onDevice((storage) => (storage.getItem(KEY) ?? '').split('\n').filter((query) => query !== ''));

export const rememberQuery = (text: string): void =>
  keep(withNewest(recentQueries(), text.trim().replace(/\s+/g, ' ')));

export const forgetQuery = (text: string): void =>
  keep(recentQueries().filter((query) => query !== text));

export const forgetQueries = (): void => keep([]);

/** The list with a query at its head, each query once. */
function withNewest(queries: readonly string[], text: string): string[] {
  if (text === '' || text.length > LONGEST) return [...queries];
  return [text, ...queries.filter((query) => query !== text)].slice(0, MOST);
}

function keep(queries: readonly string[]): void {
  onDevice((storage) => {
    if (queries.length === 0) storage.removeItem(KEY);
    else storage.setItem(KEY, queries.join('\n'));
    return [];
  });
  dispatchEvent(new Event(RECENT_CHANGED));
}

/** Storage may be forbidden or full; then there are no recent queries. */
function onDevice(use: (storage: Storage) => string[]): string[] {
  try {
    return use(localStorage);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return [];
  }
}
