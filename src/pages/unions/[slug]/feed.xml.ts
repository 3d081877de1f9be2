import type { APIRoute, GetStaticPaths } from 'astro';
import { unionFeed } from '#exports/union-feed';
import { loadCatalogue } from '#load-catalogue';
import { slugPaths } from '#views/slug-paths';

/** Feeds want full addresses, so a hall without a `url` has none. */
export const getStaticPaths = (async () => {
  const catalogue = await loadCatalogue();
  return catalogue.hall.url === undefined ? [] : slugPaths(catalogue, 'unions');
}) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params }) => {
  const catalogue = await loadCatalogue();
  const union = catalogue.find('unions', params.slug);
  return union ? new Response(unionFeed(catalogue, union)) : new Response(null, { status: 404 });
};
