import { excerpt, markTerms } from './excerpt.ts';
import { findRecords } from './find.ts';
import type { SearchAnswer, SearchHit } from './messages.ts';
import type { PagefindInstance, PagefindResult } from './pagefind-runtime.ts';
import type { Term } from './query.ts';
import { parseQuery } from './query.ts';
import { unbigram } from './ngram.ts';
import { rank, type Found } from './rank.ts';
import type { CharacterTable, TitleCatalogue, TitleRow } from './record.ts';
import { bodyOf } from './record-text.ts';
import { SearchFailure } from './search-failure.ts';
import { simplify } from './simplify.ts';

/** Characters of an excerpt, before and behind the marks together. */
const EXCERPT_WIDTH = 90;

/** The files of an index, each fetched when it is first asked for. */
export interface IndexFiles {
  pagefind(): Promise<PagefindInstance>;
  titles(): Promise<TitleCatalogue>;
  characters(): Promise<CharacterTable>;
}

interface Hit extends Found {
  result: PagefindResult;
}

interface Outcome {
  terms: string[];
  hits: Hit[];
}

/** Answers queries from an index: `size` hits from number `from` on, and how many there are. */
export type Search = (query: string, from: number, size: number) => Promise<SearchAnswer>;

export function createSearch(files: IndexFiles): Search {
  // A page of further hits belongs to the query before it, which need not be run again.
  let latest: { query: string; outcome: Promise<Outcome> } | undefined;

  return async (query, from, size) => {
    if (latest?.query !== query) latest = { query, outcome: runQuery(files, query) };
    try {
      const { terms, hits } = await latest.outcome;
      const shown = hits.slice(from, from + size);
      return {
        total: hits.length,
        hits: await Promise.all(shown.map((hit) => describe(hit, terms))),
      };
    } catch (error) {
      latest = undefined;
      throw error;
    }
  };
}

async function runQuery(files: IndexFiles, query: string): Promise<Outcome> {
  const { terms } = parseQuery(query);
  if (terms.length === 0) return { terms: [], hits: [] };
  const exact = await collect(files, terms);
  if (exact.hits.length > 0) return exact;
  // Only characters that no record uses are rewritten, so whatever has them cannot be found as it
  // stands: the table is needed by queries without a hit alone.
  const rewritten = parseQuery(simplify(query, await files.characters()));
  return collect(files, rewritten.terms);
}

async function collect(files: IndexFiles, terms: readonly Term[]): Promise<Outcome> {
  const [pagefind, { rows }] = await Promise.all([files.pagefind(), files.titles()]);
  // Pagefind has no index to open for a hall without entries.
  if (rows.length === 0) return { terms: [], hits: [] };
  const followers = async (): Promise<string> => (await files.characters()).followers;
  const results = await findRecords(pagefind, terms, followers);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const texts = terms.map((term) => term.text);
  const hits = results.map((result) => ({
    result,
    row: known(byId.get(result.id)),
    score: result.score,
  }));
  return { terms: texts, hits: rank(hits, texts) };
}

/** A record without a title row means that titles and bundle come from different builds. */
function known(row: TitleRow | undefined): TitleRow {
  if (row === undefined) throw new SearchFailure('index-missing');
  return row;
}

async function describe({ row, result }: Hit, terms: readonly string[]): Promise<SearchHit> {
  const { content } = await result.data();
  return {
    url: row.url,
    title: markTerms(row.title, terms),
    hall: row.hall,
    meta: row.meta,
    excerpt: excerpt(bodyOf(unbigram(content), row), terms, EXCERPT_WIDTH),
  };
}
