import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionName } from '#schema/collection-name';
import { site } from './site.ts';

/** An entry as `/data/<collection>.json` publishes it. */
export interface OpenEntry {
  slug: string;
  /** Path of its page below the base. */
  path: string;
  title: string;
  [field: string]: unknown;
}

/** What `/data/facets/<collection>.json` promises; see src/exports/facet-file.ts. */
export interface FacetFile {
  facets: Record<string, Record<string, number[]>>;
  entries: [slug: string, title: string][];
}

export function siteFile(name: string): string {
  return readFileSync(path.join(site.dir, name), 'utf8');
}

/** The published entries of a collection, as the site itself gives them away. */
export function openData(collection: CollectionName): OpenEntry[] {
  const { entries } = JSON.parse(siteFile(`data/${collection}.json`)) as { entries: OpenEntry[] };
  return entries;
}

export function facetFile(collection: 'craftsmen' | 'studios' | 'outcomes'): FacetFile {
  return JSON.parse(siteFile(`data/facets/${collection}.json`)) as FacetFile;
}

/** The entry with the most to show: the one whose record is longest. */
export function richest(collection: CollectionName): OpenEntry {
  const [first, ...rest] = openData(collection);
  if (!first) throw new Error(`The hall has no ${collection} to test with.`);
  const length = (entry: OpenEntry) => JSON.stringify(entry).length;
  return rest.reduce((best, entry) => (length(entry) > length(best) ? entry : best), first);
}
