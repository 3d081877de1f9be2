// npm run build: content → a whole site, or exit 1 with every message and the last site untouched.
import { pathToFileURL } from 'node:url';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { build as astroBuild } from 'astro';
import { formatProblems } from '#reader/format-problems';
import { currentHall } from '../src/current-hall.ts';
import { processHallPhotos } from '../src/photo-step.ts';
import { readSettings } from '../src/settings.ts';
import { inspectSite } from './lib/inspect/inspect-site.ts';
import { pageExtras } from './lib/inspect/page-extras.ts';
import { orStop } from './lib/or-stop.ts';
import { say, seconds } from './lib/say.ts';

/**
 * Checks, builds into an empty sibling of the output folder, and swaps it in when it is whole and
 * nothing is on it that should not be. Resolves to the exit code: 0, or 1 when the content, the build
 * or the site has failed.
 */
export async function build(): Promise<number> {
  const begun = performance.now();
  const settings = orStop(readSettings);
  const { content, out } = settings;
  say('▶ 检查内容');
  const hall = currentHall();
  const photos = await processHallPhotos(hall, settings);
  const problems = [...hall.problems, ...photos.problems];
  if (problems.length > 0) {
    say(formatProblems(problems, content));
    say(`内容有 ${problems.length} 处要改，没有构建；上一次的网站没有动。`);
    return 1;
  }
  const fresh = `${out}.new`;
  const old = `${out}.old`;
  rmSync(fresh, { recursive: true, force: true });
  say('▶ 生成页面');
  try {
    await astroBuild({ outDir: fresh, logLevel: 'warn' });
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    say('构建失败；上一次的网站没有动。');
    return 1;
  }
  say('▶ 检查网站');
  const { problems: breaches } = inspectSite(fresh, {
    extras: pageExtras(hall.catalogue?.hall),
  });
  if (breaches.length > 0) {
    rmSync(fresh, { recursive: true, force: true });
    say(formatProblems(breaches, out));
    say(`网站有 ${breaches.length} 处不该有的东西；上一次的网站没有动。`);
    return 1;
  }
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
  say(`✔ 网站已生成，用时 ${seconds(performance.now() - begun)}`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await build();
