import type { Term } from '#schema/vocabulary';
import type { VocabularyName } from '#schema/vocabulary-name';
import type { Catalogue } from './catalogue.ts';
import type { AnyEntry, Entry } from './entry.ts';

/** The collections that are halls of their own, with facets and pages of cards. */
export const hallCollections = ['craftsmen', 'studios', 'outcomes', 'enterprises'] as const;
export type HallCollection = (typeof hallCollections)[number];
export type HallEntry = Entry<HallCollection>;

export interface FacetDefinition {
  /** Part of the address: `/outcomes/<code>/<value>/`. */
  readonly code: string;
  readonly vocabulary: VocabularyName;
  readonly words: (entry: AnyEntry) => readonly (string | undefined)[];
}

const industry: FacetDefinition = {
  code: 'industry',
  vocabulary: 'industries',
  words: ({ data }) => ('industries' in data ? (data.industries ?? []) : []),
};
const region: FacetDefinition = {
  code: 'region',
  vocabulary: 'regions',
  words: ({ data }) => ('region' in data ? [data.region] : []),
};
const level: FacetDefinition = {
  code: 'level',
  vocabulary: 'levels',
  words: ({ collection, data }) => {
    if (collection === 'craftsmen') return (data.honours ?? []).map((honour) => honour.level);
    if (collection === 'outcomes') return (data.awards ?? []).map((award) => award.level);
    return collection === 'studios' ? [data.level] : [];
  },
};

/** What each hall can be browsed by, in the order that the facet panel shows. */
export const facetDefinitions: Readonly<Record<HallCollection, readonly FacetDefinition[]>> = {
  craftsmen: [
    industry,
    region,
    level,
    {
      code: 'skill',
      vocabulary: 'skill-levels',
      words: ({ collection, data }) => (collection === 'craftsmen' ? [data.skillLevel] : []),
    },
  ],
  studios: [
    {
      code: 'kind',
      vocabulary: 'studio-kinds',
      words: ({ collection, data }) => (collection === 'studios' ? [data.kind] : []),
    },
    industry,
    region,
    level,
  ],
  outcomes: [
    {
      code: 'kind',
      vocabulary: 'outcome-kinds',
      words: ({ collection, data }) => (collection === 'outcomes' ? [data.kind] : []),
    },
    industry,
    region,
    level,
  ],
  enterprises: [
    industry,
    region,
    {
      code: 'ownership',
      vocabulary: 'ownership',
      words: ({ collection, data }) => (collection === 'enterprises' ? [data.ownership] : []),
    },
    {
      code: 'recognition',
      vocabulary: 'recognitions',
      words: ({ collection, data }) =>
        collection === 'enterprises' ? (data.recognitions ?? []).map(({ kind }) => kind) : [],
    },
  ],
};

/**
 * The terms an entry falls under for a facet, each once: its own and their ancestors, so that an
 * exhibit of 浦东新区 is found under 上海 too.
 */
export function facetTerms(
  catalogue: Catalogue,
  facet: FacetDefinition,
  entry: AnyEntry,
): readonly Term[] {
  const found = new Set<Term>();
  for (const word of facet.words(entry)) {
    let term = word === undefined ? undefined : catalogue.term(facet.vocabulary, word);
    while (term && !found.has(term)) {
      found.add(term);
      term = term.parent === undefined ? undefined : catalogue.term(facet.vocabulary, term.parent);
    }
  }
  return [...found];
}

export interface FacetValue {
  readonly term: Term;
  readonly entries: readonly HallEntry[];
}
export interface Facet {
  readonly definition: FacetDefinition;
  /** Values that have entries, in the vocabulary's order. */
  readonly values: readonly FacetValue[];
}

/** Every list page of a hall shows the same facets, so they are counted once a catalogue. */
const counted = new WeakMap<Catalogue, Map<HallCollection, readonly Facet[]>>();

/** The facets of a hall with the entries under each value; empty values are left out. */
export function facetsOf(catalogue: Catalogue, collection: HallCollection): readonly Facet[] {
  const halls = counted.get(catalogue) ?? new Map<HallCollection, readonly Facet[]>();
  counted.set(catalogue, halls);
  const facets = halls.get(collection) ?? countFacets(catalogue, collection);
  halls.set(collection, facets);
  return facets;
}

function countFacets(catalogue: Catalogue, collection: HallCollection): readonly Facet[] {
  const entries: readonly HallEntry[] = catalogue.list(collection);
  return facetDefinitions[collection].map((definition) => {
    const groups = new Map<Term, HallEntry[]>();
    for (const entry of entries)
      for (const term of facetTerms(catalogue, definition, entry)) {
        const group = groups.get(term);
        if (group) group.push(entry);
        else groups.set(term, [entry]);
      }
    const values = catalogue
      .terms(definition.vocabulary)
      .flatMap((term) => (groups.has(term) ? [{ term, entries: groups.get(term) ?? [] }] : []));
    return { definition, values };
  });
}
