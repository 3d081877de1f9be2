import { getCollection } from 'astro:content';
import { stories } from 'virtual:stories';
import { buildCatalogue } from '#catalogue/build-catalogue';
import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { frameOf } from '#views/frame-of';
import { fontsOf } from '#media/fonts/current-fonts';
import { currentPhotos } from '#media/photos/current-photos';
import { readBody, readWritten } from '#reader/read-body';
import { renderMarkdown } from '#reader/markdown';
import { currentHall } from './current-hall.ts';
import { readSettings } from './settings.ts';

let loaded: Promise<Catalogue> | undefined;

/** The catalogue: the one door from pages to content. Built once a build, per request in `dev`. */
export const loadCatalogue = (): Promise<Catalogue> =>
  import.meta.env.DEV ? load() : (loaded ??= load());

async function load(): Promise<Catalogue> {
  const { catalogue } = currentHall();
  if (!catalogue) throw new Error('hall.yaml 不能用，先运行 npm run check');
  // Astro warns of every collection without entries; a small hall may well have such.
  const filled = new Set(catalogue.all.map(({ collection }) => collection));
  const collections = await Promise.all(
    [...filled].map(async (collection) =>
      (await getCollection(collection)).map(
        ({ id, data }) => ({ collection, slug: id, ...data }) as AnyEntry,
      ),
    ),
  );
  const { hall, tombstones } = catalogue;
  return buildCatalogue(hall, collections.flat(), { today: readSettings().today, tombstones });
}

/** What every page needs besides its own record. */
export async function loadPage() {
  const catalogue = await loadCatalogue();
  const { base } = catalogue.hall;
  return {
    catalogue,
    frame: frameOf(catalogue),
    files: { base, photos: currentPhotos() },
    /** The fonts of a page, by the title that it shows large. */
    fonts: (title: string) =>
      Object.fromEntries(Object.entries(fontsOf(title)).map(([kind, path]) => [kind, base + path])),
  };
}

/** The compiled body of a published story, to be rendered with the listed components. */
export async function loadStory({ slug }: { slug: string }) {
  const load = stories.get(slug);
  if (!load) throw new Error(`stories/${slug} 没有编译`);
  return (await load()).Content;
}

/** The body of an entry as HTML, its cite marks still in it; read from disk when its page is made. */
export const loadBody = ({ file }: { file: string }): string =>
  renderMarkdown(readBody(readSettings().content, file));

/** The body of an entry as it is written, components of a story included. */
export const loadWritten = ({ file }: { file: string }): string =>
  readWritten(readSettings().content, file);
