import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#schema/problem';
import { inspectFile } from './inspect-file.ts';
import type { Extra } from './page-policy.ts';
import type { Breach } from './site-rules.ts';
import { siteRules } from './site-rules.ts';
import { shortened } from './shortened.ts';

export interface SiteLimits {
  /** What pages below a folder of the site may have in their policy beyond the others. */
  extras?: Readonly<Record<string, Extra>>;
  /** Hashes of the scripts a trusted build has; unset, scripts are not compared. */
  trusted?: ReadonlySet<string>;
}

export interface SiteReport {
  problems: Problem[];
  /** Hashes of every script on the site. */
  scripts: ReadonlySet<string>;
  files: number;
}

/**
 * Judges every file of a built site, in byte order of their paths. Nothing in the folder is run or
 * trusted: symbolic links and whatever else is no regular file are breaches and are not opened.
 */
export function inspectSite(folder: string, { extras = {}, trusted }: SiteLimits = {}): SiteReport {
  const problems: Problem[] = [];
  const scripts = new Set<string>();
  const files = filesOf(folder);
  for (const { file, regular } of files) {
    if (!regular) {
      problems.push(problem(file, { rule: 'site/file', detail: '不是普通文件' }));
      continue;
    }
    const top = file.slice(0, file.indexOf('/') + 1);
    const report = inspectFile(file, readFileSync(path.join(folder, file)), extras[top] ?? {});
    for (const breach of report.breaches) problems.push(problem(file, breach));
    for (const script of report.scripts) {
      scripts.add(script);
      if (trusted?.has(script) === false)
        problems.push(problem(file, { rule: 'site/script', detail: script }));
    }
  }
  return { problems, scripts, files: files.length };
}

const problem = (file: string, { rule, detail, line = 1, column = 1 }: Breach): Problem => ({
  file: shortened(file),
  line,
  column,
  rule,
  message: `${siteRules[rule]}：${detail}`,
  suggestion: '多半不是条目写错了，请把这一行交给网站的维护者。',
});

/** Every file below the folder, with `/` between the parts of its path. */
const filesOf = (folder: string): { file: string; regular: boolean }[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      file: path
        .relative(folder, path.join(entry.parentPath, entry.name))
        .split(path.sep)
        .join('/'),
      regular: entry.isFile(),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
