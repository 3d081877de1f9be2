import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { INDEX_FOLDER } from '#search/index-files';
import { builtSite, isBuilt } from '../../built-site.ts';
import type { BuiltSite } from '../../built-site.ts';

/** An empty page of the site's language, on which a search can be started by hand. */
export const blankPage = 'blank.html';

/** Copies the built site without its index to `dir`. Throws when nothing is built. */
export function copySite(dir: string): BuiltSite {
  const site = builtSite();
  if (!isBuilt(site)) throw new Error(`${site.dir} 里还没有网站，请先运行 npm run build。`);
  const left = path.join(site.dir, INDEX_FOLDER);
  cpSync(site.dir, dir, { recursive: true, filter: (from) => from !== left });
  writeFileSync(
    path.join(dir, blankPage),
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>虚构</title></html>',
  );
  return { ...site, dir };
}
