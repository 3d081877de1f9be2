import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '#load-catalogue';
import { briefOf, briefPaths } from '#views/brief';

type Params = ReturnType<typeof briefPaths>[number]['params'];

export const getStaticPaths = (async () =>
  briefPaths(await loadCatalogue())) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, Params> = async ({
  params: { collection, slug },
}) => {
  const catalogue = await loadCatalogue();
  const entry = catalogue.find(collection, slug);
  return entry
    ? new Response(JSON.stringify(briefOf(catalogue, entry)))
    : new Response(null, { status: 404 });
};
