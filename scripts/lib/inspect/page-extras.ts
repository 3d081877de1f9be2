import type { Extra } from './page-policy.ts';

/**
 * What the contribution desk may do beyond other pages, by folder of the site: call the forge that
 * `hall.yaml` names as `repository` (GitHub answers programs at a host of its own, the others where
 * they stand), and show pictures that are still in the browser.
 */
export function pageExtras(repository: string | undefined): Readonly<Record<string, Extra>> {
  return {
    'contribute/': {
      'img-src': ['blob:'],
      ...(repository === undefined ? {} : { 'connect-src': [apiOrigin(repository)] }),
    },
  };
}

function apiOrigin(repository: string): string {
  const { hostname, origin } = new URL(repository);
  return hostname === 'github.com' ? 'https://api.github.com' : origin;
}
