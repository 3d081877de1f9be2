import type { AstroIntegration } from 'astro';
import { formatProblems } from '#reader/format-problems';
import { currentHall, reopenHall } from '../current-hall.ts';
import { readSettings } from '../settings.ts';

/**
 * Refuses to build content that does not pass the checks. It runs when Astro's config is done,
 * before Astro syncs its own collections, so that all mistakes are told at once and in full.
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
      server.watcher.add(content);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(content)) return;
        const { problems } = reopenHall();
        if (problems.length > 0) logger.error(`\n${formatProblems(problems, content)}`);
        void refreshContent?.({}).then(() => {
          server.hot.send({ type: 'full-reload' });
        });
      });
    },
  },
});
