import { forgeAt } from '#schema/forge';
import type { Hall } from '#schema/hall';
import type { Extra } from './page-policy.ts';

/**
 * What the contribution desk may do beyond other pages, by folder of the site: call the API of the
 * forge that `hall.yaml` names, and show pictures that are still in the browser.
 */
export function pageExtras(
  hall: Pick<Hall, 'repository' | 'forge'> | undefined,
): Readonly<Record<string, Extra>> {
  const { repository } = hall ?? {};
  const forge = repository === undefined ? undefined : forgeAt(repository, hall?.forge);
  return {
    'contribute/': {
      'img-src': ['blob:'],
      ...(forge === undefined ? {} : { 'connect-src': [new URL(forge.api).origin] }),
    },
  };
}
