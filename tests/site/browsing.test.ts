import { describe, expect, test } from 'vitest';
import { htmlFiles } from './lib/html-files.ts';
import { newPage, siteUrl } from './lib/site.ts';

const texts = (list: readonly string[]): string[] => list.map((text) => text.trim());

describe.each([390, 1440])('at %i wide', (width) => {
  test('the tiles of the districts say what their table says', async () => {
    const { page, problems, close } = await newPage({ width });
    await page.goto(siteUrl('/districts/'));
    const tiles = texts(await page.locator('.tiles li').allInnerTexts()).map((tile) =>
      tile.split(/\s+/),
    );
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((list) =>
        list.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
      );
    const sums = rows
      .filter(([name]) => !name?.includes('（'))
      .map(([name, ...cells]) => [
        name,
        String(cells.reduce((sum, cell) => sum + (Number(cell) || 0), 0)),
      ]);
    expect(sums.length).toBeGreaterThan(0);
    expect(tiles.map(([name, count]) => [name, count === '—' ? '0' : count])).toEqual(sums);
    expect(problems).toEqual([]);
    await close();
  });

  test('the drawing of who taught whom names those of the list beside it', async () => {
    const { page, close } = await newPage({ width });
    await page.goto(siteUrl('/lineage/'));
    const drawn = texts(await page.locator('.kin a text').allTextContents());
    const listed = texts(await page.locator('.kin-list').first().locator('a').allTextContents());
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.sort()).toEqual(listed.sort());
    await close();
  });

  test('the ruler leads to a year, and the year to its neighbours', async () => {
    const { page, close } = await newPage({ width, script: false });
    await page.goto(siteUrl('/timeline/'));
    const year = page.locator('.ruler a').first();
    const label = (await year.innerText()).trim();
    await year.click();
    expect(await page.locator('h1').innerText()).toContain(label);
    await page.locator('a[rel="prev"]').click();
    expect(Number((await page.locator('h1').innerText()).slice(0, 4))).toBeLessThan(Number(label));
    await close();
  });
});

test('a crossing of the matrix leads to as many exhibits as it counts', async () => {
  const { page, close } = await newPage({ width: 1440 });
  await page.goto(siteUrl('/matrix/'));
  const crossing = page.locator('.matrix td a').first();
  const count = (await crossing.innerText()).trim();
  await crossing.click();
  expect(await page.locator('.card').count()).toBe(Number(count));
  await close();
});

test('an outcome that shows its way shows it in order of time', async () => {
  const [travelled] = htmlFiles().filter(({ html }) => html.includes('class="pathway"'));
  const { page, close } = await newPage({ width: 390 });
  await page.goto(siteUrl(travelled?.path));
  const stations = await page.locator('.pathway li').count();
  const years = (await page.locator('.pathway .num').allInnerTexts()).flatMap(
    (date) => /^\d{4}/.exec(date) ?? [],
  );
  expect(stations).toBeGreaterThan(1);
  expect(years).toEqual([...years].sort());
  await close();
});
