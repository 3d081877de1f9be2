import type { Page } from 'playwright-core';
import { INDEX_FOLDER } from '#search/index-files';
import type { SearchRequest } from '#search/messages';
import { blankPage } from './bench-site.ts';
import type { BrowserSession } from './browser-session.ts';
import { askWorker } from './in-page.ts';
import type { TimedAnswer } from './in-page.ts';

/** The site's own search, asked without its page. */
export interface OwnEngine {
  /** Asks all texts of one worker; `size` hits each. */
  ask(page: Page, texts: readonly string[], size: number): Promise<TimedAnswer[]>;
  suggest(page: Page, texts: readonly string[]): Promise<TimedAnswer[]>;
  /** Opens a page on which nothing runs yet. */
  open(page: Page): Promise<void>;
}

/** Lines of the list under the search box. */
const suggestions = 8;

/** Finds the worker that the search page of the site starts, to ask it in its stead. */
export async function findEngine({ url, fresh }: BrowserSession): Promise<OwnEngine> {
  const script = await fresh(async (page) => {
    const started = page.waitForEvent('worker');
    await page.goto(new URL('search/?q=1', url).href);
    return (await started).url();
  });
  const index = new URL(`${INDEX_FOLDER}/`, url).pathname;
  let lastId = 0;
  const stamp = () => ({ id: (lastId += 1), index });
  const put = (page: Page, requests: readonly SearchRequest[]) =>
    page.evaluate(askWorker, { script, requests });
  return {
    ask: (page, texts, size) =>
      put(
        page,
        texts.map((text) => ({
          ...stamp(),
          kind: 'search',
          question: { text, facets: {}, sort: 'relevance', literal: false },
          from: 0,
          size,
        })),
      ),
    suggest: (page, texts) =>
      put(
        page,
        texts.map((text) => ({ ...stamp(), kind: 'suggest', text, size: suggestions })),
      ),
    open: async (page) => void (await page.goto(new URL(blankPage, url).href)),
  };
}
