import type { APIRoute } from 'astro';
import { statisticsCsv } from '#exports/statistics-csv';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async () => new Response(statisticsCsv(await loadCatalogue()));
