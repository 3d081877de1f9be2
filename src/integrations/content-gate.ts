import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { formatProblems } from '#reader/format-problems';
import { currentHall, reopenHall } from '../current-hall.ts';
import { readSettings } from '../settings.ts';

/** Editors save in bursts; the content is read once they are done. In milliseconds. */
const settle = 150;

/**
 * Refuses to build content that does not pass the checks. It runs when Astro's config is done,
 * before Astro syncs its own collections, so that all mistakes are told at once and in full. While
 * developing, a change that does not pass is told and the last sound content stays on show.
 */
export const contentGate = (): AstroIntegration => ({
  name: 'content-gate',
  hooks: {
    'astro:config:done': () => {
      const { problems } = currentHall();
      if (problems.length === 0) return;
      process.stderr.write(`${formatProblems(problems, readSettings().content)}\n`);
      throw new Error(`内容有 ${problems.length} 处要改，没有构建`);
    },
    'astro:server:setup': ({ server, refreshContent, logger }) => {
      const { content } = readSettings();
      const reload = async () => {
        const { problems } = reopenHall();
        if (problems.length > 0) {
          const report = formatProblems(problems, content);
          logger.error(`\n${report}`);
          server.hot.send({ type: 'error', err: { message: report, stack: '' } });
          return;
        }
        await refreshContent?.({});
        server.hot.send({ type: 'full-reload' });
      };
      watch(server, content, () => {
        reload().catch((error: unknown) => {
          logger.error(String(error));
        });
      });
    },
  },
});

function watch(server: ViteDevServer, folder: string, changed: () => void): void {
  let pending: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(folder + path.sep)) return;
    clearTimeout(pending);
    pending = setTimeout(changed, settle);
  });
}
