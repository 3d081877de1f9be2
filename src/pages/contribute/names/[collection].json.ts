import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '#load-catalogue';
import { collectionFiles } from '#views/desk-form-file';
import { deskNames } from '#views/desk-names';

type Params = ReturnType<typeof collectionFiles>[number]['params'];

export const getStaticPaths = (() => collectionFiles()) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, Params> = async ({ params: { collection } }) =>
  new Response(JSON.stringify(deskNames(await loadCatalogue(), collection)));
