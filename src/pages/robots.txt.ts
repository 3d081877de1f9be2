import type { APIRoute } from 'astro';
import { robots } from '#exports/sitemap';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async () => new Response(robots(await loadCatalogue()));
