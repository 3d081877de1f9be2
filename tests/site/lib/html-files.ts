import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { site } from './site.ts';

export interface HtmlFile {
  /** Absolute place on disk. */
  file: string;
  /** Path of the page below the base: `/outcomes/`, `/404.html`. */
  path: string;
  html: string;
}

/** Every page of the built site. */
export function htmlFiles(): HtmlFile[] {
  return globSync('**/*.html', { cwd: site.dir })
    .map((name) => name.split(path.sep).join('/'))
    .sort()
    .map((name) => {
      const file = path.join(site.dir, name);
      return {
        file,
        path: `/${name.replace(/(^|\/)index\.html$/, '$1')}`,
        html: readFileSync(file, 'utf8'),
      };
    });
}
