// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
import { derivedFiles } from './src/integrations/derived-files.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { storyGate } from './src/integrations/story-gate.ts';
import { storyModules } from './src/integrations/story-modules.ts';
import { currentHall } from './src/current-hall.ts';
import { readSettings } from './src/settings.ts';

const { out, cache } = readSettings();
const hall = currentHall().catalogue?.hall;

export default defineConfig({
  ...(hall?.url === undefined ? {} : { site: hall.url }),
  base: hall?.base ?? '/',
  outDir: out,
  cacheDir: `${cache}/astro`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [
    // Parsed here as the content check parses it (src/reader/mdx-parse.ts).
    mdx({ smartypants: false }),
    derivedFiles(),
    contentGate(),
    searchIndex(),
  ],
  // Shiki colours code by style attributes, which the content security policy forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    ssr: { external: ['satteri', 'sharp'] },
    plugins: [plainImports(), storyGate(), storyModules()],
    worker: { format: 'es', plugins: () => [plainImports()] },
    build: { target: 'es2022', cssTarget: ['chrome86', 'safari14'] },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  devToolbar: { enabled: false },
});
