import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed } from '#exports/feed';
import { sitemap } from '#exports/sitemap';
import { loadCatalogue } from '#load-catalogue';
import { pagePaths } from '#views/page-paths';

/** Feed and sitemap want full addresses, so a hall without a `url` has neither; a feed wants a date. */
export const getStaticPaths = (async () => {
  const { hall, updated } = await loadCatalogue();
  if (hall.url === undefined) return [];
  return [...(updated === '' ? [] : ['feed']), 'sitemap'].map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const catalogue = await loadCatalogue();
  return new Response(
    params.file === 'feed' ? atomFeed(catalogue) : sitemap(catalogue, pagePaths(catalogue)),
  );
};
