import type { APIRoute } from 'astro';
import { loadCatalogue } from '#load-catalogue';
import { leftAddresses } from '#views/left-addresses';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(leftAddresses(await loadCatalogue())));
