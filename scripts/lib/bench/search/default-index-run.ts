// Run by itself: the same records as HTML documents → the index that Pagefind makes by default.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '#search/record';
import { recordPage } from './record-page.ts';
import { runSettings } from './run-settings.ts';

const { records, outDir } = runSettings();
const { index, errors } = await createIndex();
if (!index) throw new Error(errors.join('; '));
for (const record of JSON.parse(readFileSync(records, 'utf8')) as SearchRecord[]) {
  const added = await index.addHTMLFile({ url: record.url, content: recordPage(record) });
  if (added.errors.length > 0) throw new Error(added.errors.join('; '));
}
const written = await index.writeFiles({ outputPath: path.join(outDir, 'pagefind') });
if (written.errors.length > 0) throw new Error(written.errors.join('; '));
await close();
