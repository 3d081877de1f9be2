import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { watch } from './watch.ts';

/** The folder that holds the built site, its base, and the address it is served at. */
export const site = inject('site');

export interface Visit {
  page: Page;
  /**
   * What no page may do, in the order it happened: a request to anybody else, a failed response, an
   * error in the console, an exception.
   */
  problems: readonly string[];
  close: () => Promise<void>;
}

interface VisitOptions {
  /** Width of the window in CSS pixels. */
  width?: number;
  theme?: 'light' | 'dark';
  /** 长辈版 */
  elder?: boolean;
  /** Whether scripts may run. */
  script?: boolean;
}

// A page that asks somebody else must be caught, and must not reach them either.
const sealed = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

let running: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  running ??= chromium.launch({ executablePath: inject('chromium'), args: sealed });
  return running;
}

afterAll(async () => (await running)?.close());

/** The address of a page by its path inside the site: `/outcomes/` → `http://localhost:…/outcomes/`. */
export function siteUrl(path = '/'): string {
  return new URL(path.replace(/^\//, ''), site.url).href;
}

/** A fresh visitor with nothing remembered; every test file has a browser of its own. */
export async function newPage({
  width = 1440,
  theme = 'light',
  elder = false,
  script = true,
}: VisitOptions = {}): Promise<Visit> {
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: theme,
    javaScriptEnabled: script,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  if (elder) {
    await context.addInitScript(() => {
      localStorage.setItem('shaitu-elder', '1');
    });
  }
  const page = await context.newPage();
  return { page, problems: watch(page, site.url), close: () => context.close() };
}
