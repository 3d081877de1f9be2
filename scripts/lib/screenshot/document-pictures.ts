import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { runTool } from '../run-tool.ts';
import { startServer } from '../static-server.ts';
import { openPage, photographParts } from './camera.ts';
import { deskPictures } from './desk-pictures.ts';
import { exampleHall } from './example-hall.ts';
import type { Picture } from './picture-names.ts';

/** The pictures of the documents: the desk, the link that leads to it, and the report of a check. */
export async function* documentPictures(browser: Browser): AsyncGenerator<Picture> {
  const hall = await exampleHall();
  const server = await startServer({ dir: hall.out, port: 0 });
  const page = await openPage(browser, 'near');
  try {
    yield* deskPictures(page, server.url);
    await page.goto(`${server.url}craftsmen/zhang-shi-li/`);
    const link = page.getByText('条目负责');
    yield ['edit-link', await photographParts(page, link)];
    // A report is a page of its own, under its own policy.
    await page.goto('about:blank');
    await page.setContent(await brokenReport(hall.content));
    yield ['report', await photographParts(page, page.locator('main'))];
  } finally {
    await server.close();
    hall.remove();
  }
}

/** The check's report on the hall once two of its entries have a slip each. */
async function brokenReport(content: string): Promise<string> {
  const slip = (file: string, from: string, to: string) => {
    const place = path.join(content, file);
    writeFileSync(place, readFileSync(place, 'utf8').replace(from, to));
  };
  slip('craftsmen/zhang-shi-li.md', 'level: 企业', 'level: 企页');
  slip('outcomes/fang-song-ban-shou.md', 'id: shi-li-gong-bao-2026', 'id: shi-li-gong-bao-2025');
  const args = ['scripts/check.ts', '--content', content, '--format', 'html'];
  const { output } = await runTool(process.execPath, args, { capture: true });
  const here = `${path.relative('.', content)}/`;
  const [report = ''] = /<!doctype[^]*<\/html>/u.exec(output) ?? [];
  return report.replaceAll(here, 'content/');
}
