import type { Browser } from 'playwright-core';
import { say } from '../say.ts';
import { measurePages } from './open-site.ts';
import type { SamplePage } from './open-site.ts';
import type { PageKind } from './page-kinds.ts';

/** How fast a page is on a slow phone: the median of several first visits. */
export interface PageVitals {
  kind: PageKind;
  path: string;
  /** Largest contentful paint, in milliseconds. */
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  /** Time by which long tasks go over 50 ms each, in milliseconds. */
  blocking: number;
}

const visits = 3;
/** Lighthouse's mobile: four times slower, "slow 4G" with the delays that DevTools needs for it. */
const slowdown = 4;
const slow4g = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

type Vitals = Pick<PageVitals, 'lcp' | 'cls' | 'blocking'>;

declare global {
  interface Window {
    vitals: Vitals;
  }
}

/** Runs in the page before anything of its own: the browser reports its paints, shifts and tasks. */
function observe(): void {
  window.vitals = { lcp: 0, cls: 0, blocking: 0 };
  const { vitals } = window;
  const each = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  each('largest-contentful-paint', ({ startTime }) => {
    vitals.lcp = startTime;
  });
  each('layout-shift', (entry) => {
    if ('value' in entry) vitals.cls += Number(entry.value);
  });
  each('longtask', ({ duration }) => {
    vitals.blocking += duration - 50;
  });
}

async function visit(browser: Browser, url: string): Promise<Vitals> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
  const vitals = await page.evaluate(() => window.vitals);
  await context.close();
  return vitals;
}

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Lighthouse's own measures without Lighthouse, on its mobile conditions, really slowed down. */
export const vitalsPart = (): Promise<PageVitals[]> =>
  measurePages(async (browser, { kind, path, url }: SamplePage) => {
    say(`▶ 计时 ${path}`);
    const runs: Vitals[] = [];
    for (let i = 0; i < visits; i += 1) runs.push(await visit(browser, url));
    const middle = (key: keyof Vitals) => median(runs.map((run) => run[key]));
    return { kind, path, lcp: middle('lcp'), cls: middle('cls'), blocking: middle('blocking') };
  });
