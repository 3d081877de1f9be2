import type { APIRoute, GetStaticPaths } from 'astro';
import { unionCsv } from '#exports/union-csv';
import { loadCatalogue } from '#load-catalogue';
import { slugPaths } from '#views/slug-paths';

export const getStaticPaths = (async () =>
  slugPaths(await loadCatalogue(), 'unions')) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params }) => {
  const catalogue = await loadCatalogue();
  const union = catalogue.find('unions', params.slug);
  return union ? new Response(unionCsv(catalogue, union)) : new Response(null, { status: 404 });
};
