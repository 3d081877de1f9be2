// npm run dev: the site with live reload, for writing content and code.
import { dev } from 'astro';

await dev({ server: { port: Number(process.env.PORT ?? 4321) } });
