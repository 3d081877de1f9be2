import { join } from 'node:path';
import type { Plugin } from 'vite';
import { currentHall } from '../current-hall.ts';
import { readSettings } from '../settings.ts';

const name = 'virtual:stories';
const resolved = `\0${name}`;

/**
 * `virtual:stories`: slug → the compiled body of every published story. Astro's own map of content
 * modules stands in `.astro/`, which all halls share, so that two halls built side by side would
 * take each other's stories.
 */
export const storyModules = (): Plugin => ({
  name: 'story-modules',
  resolveId: (source) => (source === name ? resolved : undefined),
  load: (id) => {
    if (id !== resolved) return undefined;
    const { content } = readSettings();
    const rows = (currentHall().catalogue?.list('stories') ?? []).map(
      ({ slug, file }) =>
        `  [${JSON.stringify(slug)}, () => import(${JSON.stringify(join(content, file))})],`,
    );
    return `export const stories = new Map([\n${rows.join('\n')}\n]);\n`;
  },
  hotUpdate({ file }) {
    const map = this.environment.moduleGraph.getModuleById(resolved);
    if (map && file.endsWith('.mdx')) this.environment.moduleGraph.invalidateModule(map);
  },
});
