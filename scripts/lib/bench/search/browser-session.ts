import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { BuiltSite } from '../../built-site.ts';
import { chromiumPath } from '../../chromium.ts';
import { startServer } from '../../static-server.ts';
import { quiet } from '../open-site.ts';
import { watchTraffic } from './traffic.ts';
import type { Traffic } from './traffic.ts';

/** A served site and a browser to visit it with. */
export interface BrowserSession {
  /** Address of the home page, with its closing slash. */
  url: string;
  traffic: Traffic;
  /** Gives `use` a page of a visitor who has never been here. */
  fresh: <Result>(use: (page: Page) => Promise<Result>) => Promise<Result>;
}

/** Serves a site, compressed, for as long as `use` takes. */
export async function withBrowser<Result>(
  site: BuiltSite,
  use: (session: BrowserSession) => Promise<Result>,
): Promise<Result> {
  const server = await startServer({ ...site, port: 0, compress: true });
  const browser: Browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: quiet,
  });
  const traffic = watchTraffic();
  const fresh: BrowserSession['fresh'] = async (visit) => {
    const context = await browser.newContext();
    try {
      return await visit(await context.newPage());
    } finally {
      await context.close();
    }
  };
  try {
    return await use({ url: server.url, traffic, fresh });
  } finally {
    traffic.stop();
    await browser.close();
    await server.close();
  }
}
