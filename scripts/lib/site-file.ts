import { statSync } from 'node:fs';
import path from 'node:path';

/**
 * The place inside `dir` that a URL path (already without the site's base) names, or undefined when
 * it is malformed or leads outside.
 */
export function placeOf(dir: string, urlPath: string): string | undefined {
  if (/%(?![\da-f]{2})/i.test(urlPath)) return undefined;
  const place = path.join(dir, decodeURIComponent(urlPath));
  return place === dir || place.startsWith(path.join(dir, path.sep)) ? place : undefined;
}

/** Whether a place is a folder; false when there is nothing there. */
export function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
