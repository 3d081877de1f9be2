import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { escapeXml } from '#exports/xml';
import { addressPattern, slugPattern } from './traces.ts';
import type { Traces } from './traces.ts';

/** What a search of a built site has found. */
export interface SiteSearch {
  /** How many files were looked through, packed ones unpacked. */
  readonly files: number;
  /** What was found → the files in which it stands. */
  readonly hits: ReadonlyMap<string, readonly string[]>;
}

/**
 * Looks for the traces of an entry in every file of a site and in the files' names: pages, index, open
 * data, feeds, sitemap, pictures. The tombstone may bear its own address, and nothing else may.
 */
export function searchSite(site: string, traces: Traces): SiteSearch {
  const own = `${traces.collection}/${traces.slug}/`;
  const hits = new Map<string, string[]>();
  const files = globSync('**', { cwd: site })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => statSync(path.join(site, name)).isFile())
    .sort();
  for (const name of files) {
    const bytes = unpacked(readFileSync(path.join(site, name)));
    const latin = bytes.toString('latin1');
    const found = [
      ...traces.names.filter((one) => spellings(one).some((text) => bytes.includes(text))),
      ...traces.aliases.filter((one) => slugPattern(one).test(`${name}\n${latin}`)),
      ...traces.pictureKeys.filter((key) => name.includes(key) || latin.includes(key)),
      ...(!name.startsWith(own) && addressPattern(traces).test(`${name}\n${latin}`)
        ? [traces.slug]
        : []),
    ];
    for (const one of found) hits.set(one, [...(hits.get(one) ?? []), name]);
  }
  return { files: files.length, hits };
}

/** A name as pages, addresses and JSON write it. */
const spellings = (name: string): string[] => [
  ...new Set([
    name,
    escapeXml(name),
    encodeURIComponent(name),
    JSON.stringify(name).slice(1, -1),
    name.replaceAll(
      /[^\x20-\x7e]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  ]),
];

const unpacked = (bytes: Buffer): Buffer =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
