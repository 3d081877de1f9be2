import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { setPhotos } from '#media/photos/current-photos';
import { currentHall } from '../current-hall.ts';
import { derivedFolder, processHallPhotos } from '../photo-step.ts';
import { readSettings } from '../settings.ts';
import { cutFonts } from './cut-fonts.ts';

/**
 * Makes what is derived from content beside the pages, pictures and fonts, before the pages are
 * rendered, because they name these files and their sizes.
 */
export const derivedFiles = (): AstroIntegration => {
  const settings = readSettings();
  const folder = derivedFolder(settings);
  return {
    name: 'derived-files',
    hooks: {
      'astro:config:done': async () => {
        const hall = currentHall();
        if (!hall.catalogue || hall.problems.length > 0) return;
        const { manifest, problems } = await processHallPhotos(hall, settings);
        hall.problems.push(...problems);
        setPhotos(manifest);
        await cutFonts(hall.catalogue, settings.cache, folder);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(sirv(folder, { dev: true }));
      },
      'astro:build:done': ({ dir }) => {
        cpSync(folder, fileURLToPath(dir), { recursive: true });
      },
    },
  };
};
