import type { HtmlFile } from './html-files.ts';
import { htmlFiles } from './html-files.ts';
import { newPage } from './site.ts';

/**
 * Parses every page of the site as the browser does, without loading it, and resolves to what `read`
 * finds in each. `read` runs in the browser and sees nothing of its own module.
 */
export async function readDocuments<Found>(
  read: (document: Document) => Found,
): Promise<(HtmlFile & { found: Found })[]> {
  const { page, close } = await newPage();
  const read1 = async (file: HtmlFile) => {
    const document = await page.evaluateHandle(
      (html) => new DOMParser().parseFromString(html, 'text/html'),
      file.html,
    );
    const found = (await document.evaluate(read)) as Found;
    await document.dispose();
    return { ...file, found };
  };
  const results: (HtmlFile & { found: Found })[] = [];
  for (const file of htmlFiles()) results.push(await read1(file));
  await close();
  return results;
}
