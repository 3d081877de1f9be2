import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../../src/settings.ts';
import { stagedCopy } from '../new/staged-copy.ts';
import { runTool } from '../run-tool.ts';
import { searchSite } from './search-site.ts';
import type { SiteSearch } from './search-site.ts';
import type { Withdrawal } from './withdrawal.ts';

export type Proof = { readonly search: SiteSearch } | { readonly failed: string };

/**
 * Builds the site as it will be, from a copy of the content into a folder of its own, and looks for
 * traces there. Copy, site and cache are gone afterwards.
 */
export async function prove(
  { change, traces, tombstone }: Withdrawal,
  content: string,
): Promise<Proof> {
  const copy = stagedCopy(content, change, true);
  // Inside of the project, so that builds elsewhere may go on meanwhile.
  const out = mkdtempSync(path.resolve('.dist-withdraw-'));
  const env = { SHAITU_CONTENT: copy, SHAITU_OUT: path.join(out, 'site') };
  try {
    const { code, output } = await runTool(process.execPath, ['scripts/build.ts'], {
      capture: true,
      env,
    });
    if (code !== 0) return { failed: output.replaceAll(copy, content) };
    const page = path.join(env.SHAITU_OUT, tombstone.replace(/\.mdx?$/, ''), 'index.html');
    if (!existsSync(page)) return { failed: `没有生成撤展页 ${tombstone}` };
    return { search: searchSite(env.SHAITU_OUT, traces) };
  } finally {
    for (const folder of [copy, out, readSettings(env).cache])
      rmSync(folder, { recursive: true, force: true });
  }
}
