import type { APIRoute, GetStaticPaths } from 'astro';
import { facetFile, facetFileCollections } from '#exports/facet-file';
import { loadCatalogue } from '#load-catalogue';

export const getStaticPaths = (() =>
  facetFileCollections.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute<
  Record<string, never>,
  { collection: (typeof facetFileCollections)[number] }
> = async ({ params }) =>
  new Response(JSON.stringify(facetFile(await loadCatalogue(), params.collection)));
