import type { APIRoute } from 'astro';
import { scorecardCsv } from '#exports/scorecard-csv';
import { loadCatalogue } from '#load-catalogue';

export const GET: APIRoute = async () => new Response(scorecardCsv(await loadCatalogue()));
