import type { TestProject } from 'vitest/node';
import { builtSite, isBuilt } from '../../scripts/lib/built-site.ts';
import { chromiumPath } from '../../scripts/lib/chromium.ts';
import { startServer } from '../../scripts/lib/static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The served site: its home page's address and its base, both with a slash at the end. */
    site: { dir: string; url: string; base: string };
    /** The program that every page test starts. */
    chromium: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = builtSite();
  if (!isBuilt(site)) throw new Error(`${site.dir} 里还没有网站，请先运行 npm run build。`);
  const { url, close } = await startServer({ ...site, port: 0, compress: true });
  project.provide('site', { ...site, url });
  project.provide('chromium', await chromiumPath());
  return close;
}
