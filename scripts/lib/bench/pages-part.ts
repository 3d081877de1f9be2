import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession } from 'playwright-core';
import { say } from '../say.ts';
import { measurePages } from './open-site.ts';
import type { SamplePage } from './open-site.ts';
import type { PageKind } from './page-kinds.ts';

/** What a first visit to one page costs; sizes are bytes on the line, Brotli where a server would. */
export interface PageWeight {
  kind: PageKind;
  path: string;
  html: number;
  css: number;
  /** Scripts, in files and inside the page. */
  script: number;
  font: number;
  total: number;
  requests: number;
  thirdParty: number;
  /** Elements. */
  dom: number;
  /** Whether it shows photos. */
  photos: boolean;
}

interface Transfer {
  url: string;
  type: string;
  mimeType: string;
  bytes: number;
}

export const pagesPart = (): Promise<PageWeight[]> => measurePages(weigh);

async function weigh(browser: Browser, { kind, path, url }: SamplePage): Promise<PageWeight> {
  say(`▶ 称量 ${path}`);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const transfers = await watch(await context.newCDPSession(page));
  await page.goto(url, { waitUntil: 'networkidle' });
  const inline = await page.$$eval(
    'script:not([src], [type="application/ld+json"], [type="application/json"])',
    (scripts) => scripts.map((script) => script.textContent ?? '').join(''),
  );
  const dom = await page.evaluate(() => document.querySelectorAll('*').length);
  await context.close();
  const { origin } = new URL(url);
  const all = [...transfers.values()];
  const bytes = (...types: string[]) =>
    all.reduce((sum, one) => (types.includes(one.type) ? sum + one.bytes : sum), 0);
  return {
    kind,
    path,
    html: bytes('Document'),
    css: bytes('Stylesheet'),
    script: bytes('Script') + (inline === '' ? 0 : brotliCompressSync(inline).length),
    font: bytes('Font'),
    total: all.reduce((sum, one) => sum + one.bytes, 0),
    requests: all.length,
    thirdParty: all.filter((one) => !one.url.startsWith(`${origin}/`)).length,
    dom,
    photos: all.some((one) => one.type === 'Image' && one.mimeType !== 'image/svg+xml'),
  };
}

/** Starts a table of everything the page loads; it fills as it comes. */
async function watch(session: CDPSession): Promise<ReadonlyMap<string, Transfer>> {
  const transfers = new Map<string, Transfer>();
  session.on('Network.responseReceived', ({ requestId, type, response: { url, mimeType } }) => {
    if (/^https?:/.test(url)) transfers.set(requestId, { url, type, mimeType, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const transfer = transfers.get(requestId);
    if (transfer) transfer.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return transfers;
}
