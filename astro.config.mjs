// @ts-check
import { defineConfig } from 'astro/config';
import { contentGate } from './src/integrations/content-gate.ts';
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
  integrations: [contentGate()],
  vite: {
    ssr: { external: ['satteri', 'sharp'] },
    build: { target: 'es2022', cssTarget: ['chrome86', 'safari14'] },
  },
  devToolbar: { enabled: false },
});
