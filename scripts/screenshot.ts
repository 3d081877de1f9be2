// npm run screenshot [-- names…]: the pictures of README and documents, all or those named. home is
// the built site's home page; the others show the hall that the contributing guide's examples make,
// which is built for them. Exit 0: made. 1: no site is built. 2: a name is unknown.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { builtSite, isBuilt } from './lib/built-site.ts';
import type { BuiltSite } from './lib/built-site.ts';
import { ensureChineseFonts } from './lib/chinese-fonts.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';
import { openBrowser, openPage, photograph } from './lib/screenshot/camera.ts';
import { documentPictures } from './lib/screenshot/document-pictures.ts';
import { wantedPictures } from './lib/screenshot/picture-names.ts';
import type { Picture } from './lib/screenshot/picture-names.ts';
import { startServer } from './lib/static-server.ts';

const folder = path.resolve('docs/images');
const wanted = orStop(() => wantedPictures(process.argv.slice(2)));

async function* allPictures(browser: Browser, site: BuiltSite): AsyncGenerator<Picture> {
  if (wanted.has('home')) {
    const server = await startServer({ ...site, port: 0 });
    const page = await openPage(browser, 'wide');
    await page.goto(server.url);
    yield ['home', await photograph(page)];
    await server.close();
  }
  if ([...wanted].some((name) => name !== 'home')) yield* documentPictures(browser);
}

const site = orStop(builtSite);
if (wanted.has('home') && !isBuilt(site)) {
  say(`${site.dir} 里还没有网站，请先运行 npm run build。`);
  process.exitCode = 1;
} else {
  await ensureChineseFonts();
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  for await (const [name, png] of allPictures(browser, site)) {
    if (!wanted.has(name)) continue;
    const file = path.join(folder, `${name}.png`);
    // Drawings have few colours: a palette makes a third of the size without a visible loss.
    await sharp(png).png({ palette: true, effort: 10 }).toFile(file);
    say(`✔ ${path.relative(process.cwd(), file)}`);
  }
  await browser.close();
}
