// npm run screenshot: docs/images/home.png, the built site's home page as the README shows it.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { builtSite, isBuilt } from './lib/built-site.ts';
import { ensureChineseFonts } from './lib/chinese-fonts.ts';
import { chromiumPath } from './lib/chromium.ts';
import { orStop } from './lib/or-stop.ts';
import { say } from './lib/say.ts';
import { startServer } from './lib/static-server.ts';

const file = path.resolve('docs/images/home.png');
const viewport = { width: 1440, height: 900 };

async function photograph(url: string): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: await chromiumPath() });
  const page = await browser.newPage({ viewport, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await browser.close();
  return picture;
}

const site = orStop(builtSite);
if (isBuilt(site)) {
  await ensureChineseFonts();
  const server = await startServer({ ...site, port: 0 });
  const picture = await photograph(server.url);
  await server.close();
  mkdirSync(path.dirname(file), { recursive: true });
  // Line drawings have few colours: a palette makes a third of the size without a visible loss.
  await sharp(picture).png({ palette: true, effort: 10 }).toFile(file);
  say(`✔ ${path.relative(process.cwd(), file)}`);
} else {
  say(`${site.dir} 里还没有网站，请先运行 npm run build。`);
  process.exitCode = 1;
}
