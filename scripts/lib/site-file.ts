import { statSync } from 'node:fs';
import path from 'node:path';
import { unescape } from 'node:querystring';

/**
 * The place inside `dir` that a URL path (already without the site's base) names, or undefined when
 * it leads outside or could name nothing. A malformed path names a place where nothing is.
 */
export function placeOf(dir: string, urlPath: string): string | undefined {
  // Unlike decodeURIComponent, unescape takes a malformed path without throwing.
  const name = unescape(urlPath);
  if (name.includes('\0')) return undefined;
  const place = path.join(dir, name);
  return place === dir || place.startsWith(path.join(dir, path.sep)) ? place : undefined;
}

/** Whether a place is a folder; false when there is nothing there. */
export function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
