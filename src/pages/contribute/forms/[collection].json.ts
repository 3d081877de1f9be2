import type { APIRoute, GetStaticPaths } from 'astro';
import { collectionFiles, deskFormFile } from '#views/desk-form-file';

type Params = ReturnType<typeof collectionFiles>[number]['params'];

export const getStaticPaths = (() => collectionFiles()) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, Params> = ({ params: { collection } }) =>
  new Response(JSON.stringify(deskFormFile(collection)));
