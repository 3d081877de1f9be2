import type { APIRoute, GetStaticPaths } from 'astro';
import { figureCsv } from '#exports/figure-csv';
import { loadCatalogue } from '#load-catalogue';
import { slugPaths } from '#views/slug-paths';

export const getStaticPaths = (async () =>
  slugPaths(await loadCatalogue(), 'figures')) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params }) => {
  const catalogue = await loadCatalogue();
  const entry = catalogue.find('figures', params.slug);
  if (!entry) throw new Error(`figures/${params.slug} 没有发布`);
  return new Response(figureCsv(catalogue, entry));
};
