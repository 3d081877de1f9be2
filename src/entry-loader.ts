import type { Loader } from 'astro/loaders';
import type { CollectionName } from '#schema/collection-name';
import { currentHall } from './current-hall.ts';

/**
 * Loads one collection into Astro's store: front matter only, so that the store stays small at
 * 30,000 entries. The entries have passed the same constructor as `npm run check`, which is why
 * they are not validated a second time here.
 */
export const entryLoader = (name: CollectionName): Loader => ({
  name: `shaitu-${name}`,
  load: (context) => {
    const { store } = context;
    store.clear();
    for (const { collection, slug, file, data, bodySources } of currentHall().catalogue?.all ?? [])
      if (collection === name)
        store.set({
          id: slug,
          data: { file, bodySources, data },
          digest: context.generateDigest({ file, data }),
        });
    return Promise.resolve();
  },
});
