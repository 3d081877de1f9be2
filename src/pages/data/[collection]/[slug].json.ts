import type { APIRoute, GetStaticPaths } from 'astro';
import { entryFiles, entryJson } from '#exports/entry-json';
import { loadCatalogue, loadWritten } from '#load-catalogue';

type Params = ReturnType<typeof entryFiles>[number]['params'];

export const getStaticPaths = (async () =>
  entryFiles(await loadCatalogue())) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, Params> = async ({
  params: { collection, slug },
}) => {
  const entry = (await loadCatalogue()).find(collection, slug);
  return entry
    ? new Response(entryJson(entry, loadWritten(entry)))
    : new Response(null, { status: 404 });
};
