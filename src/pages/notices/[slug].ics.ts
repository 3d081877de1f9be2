import type { APIRoute, GetStaticPaths } from 'astro';
import { noticeCalendar } from '#exports/calendar';
import { loadCatalogue } from '#load-catalogue';
import { slugPaths } from '#views/slug-paths';

export const getStaticPaths = (async () =>
  slugPaths(await loadCatalogue(), 'notices')) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params }) => {
  const catalogue = await loadCatalogue();
  const notice = catalogue.find('notices', params.slug);
  return notice
    ? new Response(noticeCalendar(catalogue, notice))
    : new Response(null, { status: 404 });
};
