import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import { builtSite, isBuilt } from '../built-site.ts';
import { ensureChineseFonts } from '../chinese-fonts.ts';
import { chromiumPath } from '../chromium.ts';
import { startServer } from '../static-server.ts';
import type { PageKind } from './page-kinds.ts';
import { samplePages } from './page-kinds.ts';

// Nothing but the site itself may use the line that is measured.
export const quiet = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

export interface SamplePage {
  kind: PageKind;
  /** Path below the base. */
  path: string;
  url: string;
}

/**
 * Serves the built site, compressed, opens a browser, and gives each sample page to `measure`, one
 * after the other. Throws when nothing is built.
 */
export async function measurePages<Result>(
  measure: (browser: Browser, page: SamplePage) => Promise<Result>,
): Promise<Result[]> {
  const site = builtSite();
  if (!isBuilt(site)) throw new Error(`${site.dir} 里还没有网站，请先运行 npm run build。`);
  await ensureChineseFonts();
  const server = await startServer({ ...site, port: 0, compress: true });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: quiet });
  try {
    const results: Result[] = [];
    for (const page of samplePages(site.dir)) {
      const url = new URL(page.path.slice(1), server.url).href;
      results.push(await measure(browser, { ...page, url }));
    }
    return results;
  } finally {
    await browser.close();
    await server.close();
  }
}
