import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, by its path there, sorted. */
export const filesIn = (folder: string): string[] =>
  globSync('**', { cwd: folder })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

/** Path → SHA-256 of what stands there. */
export const hashesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesIn(folder).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );

/**
 * The addresses in a site's pages that lead nowhere, as `page → address`. Pages come from Astro,
 * which quotes every attribute, so a pattern finds them; tests/site looks with a browser's eyes.
 */
export function deadLinks(folder: string, base: string): string[] {
  return filesIn(folder)
    .filter((name) => name.endsWith('.html'))
    .flatMap((page) => {
      const html = readFileSync(path.join(folder, page), 'utf8');
      return [...html.matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/g)]
        .map(([, address = '']) => address)
        .filter((address) => !leadsSomewhere(folder, base, address))
        .map((address) => `${page} → ${address}`);
    });
}

function leadsSomewhere(folder: string, base: string, address: string): boolean {
  if (!address.startsWith(base)) return false;
  const name = address.slice(base.length) + (address.endsWith('/') ? 'index.html' : '');
  return existsSync(path.join(folder, name));
}
