import type { APIRoute, GetStaticPaths } from 'astro';
import { collectionJson, dataCollections } from '#exports/open-data';
import { loadCatalogue } from '#load-catalogue';

export const getStaticPaths = (() =>
  dataCollections.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

export const GET: APIRoute<
  Record<string, never>,
  { collection: (typeof dataCollections)[number] }
> = async ({ params }) => new Response(collectionJson(await loadCatalogue(), params.collection));
