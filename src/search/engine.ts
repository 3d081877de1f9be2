import type { Entry } from './entry.ts';
import { excerpt, markTerms } from './excerpt.ts';
import { facetLabels } from './facet-labels.ts';
import { findEntries, type FoundEntries } from './find-entries.ts';
import { lexiconsOf, type Lexicons } from './lexicons.ts';
import { matcher, type Matcher } from './matcher.ts';
import type { SearchAnswer, SearchHit, SearchQuestion, Suggestion } from './messages.ts';
import { narrow } from './narrow.ts';
import { newestFirst } from './newest-first.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { SearchFailure } from './search-failure.ts';
import { suggestNames } from './suggest-names.ts';

/** Characters of an excerpt, before and behind the marks together. */
const EXCERPT_WIDTH = 90;

/** Answers what the page asks; every question that cannot be answered throws a `SearchFailure`. */
export interface SearchEngine {
  /** `size` hits from number `from` on, how many there are, and by what they can be narrowed. */
  search(question: SearchQuestion, from: number, size: number): Promise<SearchAnswer>;
  /** At most `size` names for what stands in the search box. */
  suggest(text: string, size: number): Promise<Suggestion[]>;
}

/** An index and what was made of it. */
interface Opened {
  index: SearchIndex;
  lexicons: Lexicons;
  /** What the latest text found: facets, order and further hits of it are not searched for again. */
  latest?: { text: string; literal: boolean; found: Promise<FoundEntries> };
}

/** An engine over the index in a folder, given with its closing slash. */
export function createEngine(folder: string): SearchEngine {
  let current: Opened | undefined;
  let opening: Promise<Opened> | undefined;

  /** Opens the index that is published now, unless it is the one that is open. */
  const open = (): Promise<Opened> =>
    (opening ??= openIndex(folder)
      .then((index) => {
        const same = current?.index.version === index.version ? current : undefined;
        return (current = same ?? { index, lexicons: lexiconsOf(index) });
      })
      .finally(() => (opening = undefined)));

  /** An index that lost a file may have been replaced by a new one, which then answers instead. */
  async function answer<Answer>(ask: (opened: Opened) => Promise<Answer>): Promise<Answer> {
    const opened = current ?? (await open());
    try {
      return await ask(opened);
    } catch (error) {
      if (!(error instanceof SearchFailure) || error.reason !== 'index-missing') throw error;
      const renewed = await open();
      if (renewed === opened) throw error;
      return ask(renewed);
    }
  }

  return {
    search: (question, from, size) =>
      answer(async (opened) => {
        const found = await findOnce(opened, question);
        const labelOf = await facetLabels(opened.index);
        const { entries, facets } = narrow(found.entries, question.facets, labelOf);
        const ordered = question.sort === 'year' ? newestFirst(entries) : entries;
        const marks = found.terms.map(matcher);
        return {
          total: entries.length,
          hits: await Promise.all(
            ordered.slice(from, from + size).map((entry) => describe(entry, marks)),
          ),
          facets,
          corrected: found.corrected,
          apart: found.apart,
        };
      }),
    suggest: (text, size) =>
      answer(({ index, lexicons }) => suggestNames(index, lexicons, text, size)),
  };
}

async function findOnce(
  opened: Opened,
  { text, literal }: Pick<SearchQuestion, 'text' | 'literal'>,
): Promise<FoundEntries> {
  const { latest, index, lexicons } = opened;
  if (latest?.text === text && latest.literal === literal) return latest.found;
  const found = findEntries(index, () => lexicons.read(), { text, literal });
  opened.latest = { text, literal, found };
  try {
    return await found;
  } catch (error) {
    if (opened.latest.found === found) delete opened.latest;
    throw error;
  }
}

async function describe(entry: Entry, marks: readonly Matcher[]): Promise<SearchHit> {
  const { url, meta, body } = await entry.text();
  const [collection] = entry.facet('collection');
  return {
    url,
    title: markTerms(entry.title, marks),
    hall: collection?.[1] ?? '',
    meta,
    excerpt: excerpt(body, marks, EXCERPT_WIDTH),
  };
}
