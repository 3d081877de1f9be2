import { stopCollections } from './tour.ts';
import type { CollectionName, PageCollection } from './collection-name.ts';
import { formOf } from './form.ts';
import type { FormField } from './form.ts';

/** The form of a collection as people fill it in, who know titles and no addresses. */
export interface DeskForm {
  readonly collection: PageCollection;
  /** What is asked for, in the order of the schema. */
  readonly fields: readonly FormField[];
  /** Keys of all fields, in the order in which they are written. */
  readonly keys: readonly string[];
  /** Keys of the fields to begin with: what publishing asks for, and what readers look for first. */
  readonly main: readonly string[];
  /** Path of a field (`stops.entry`) → where the entry that its text names may stand. */
  readonly exhibits: Readonly<Record<string, Exhibits>>;
}

export interface Exhibits {
  readonly collections: readonly CollectionName[];
  /** Whether the value is `outcomes/x`, not `x`. */
  readonly address: boolean;
}

const start = ['title', 'summary'];
const mainFields: Readonly<Record<PageCollection, readonly string[]>> = {
  craftsmen: [...start, 'trade', 'employer', 'consent', 'honours', 'region', 'sources'],
  studios: [...start, 'kind', 'leaders', 'employer', 'region', 'sources'],
  outcomes: [
    ...start,
    ...['kind', 'team', 'employer', 'problem', 'solution', 'benefits'],
    ...['date', 'industries', 'region', 'sources'],
  ],
  enterprises: [...start, 'region', 'industries', 'ownership', 'mechanism', 'effects', 'sources'],
  programmes: [...start, 'kind', 'level', 'hosts', 'sources'],
  notices: [...start, 'issuer', 'start', 'end', 'subjects', 'channels', 'sources'],
  challenges: [
    ...start,
    ...['kind', 'owner', 'problem', 'targets', 'stage', 'deadline', 'sources'],
  ],
  stories: [...start, 'kind', 'date', 'people', 'outcomes', 'studios', 'enterprises', 'sources'],
  policies: [...start, 'issuer', 'docNumber', 'date', 'level', 'validity', 'points', 'sources'],
  venues: [...start, 'kind', 'region', 'offers', 'sources'],
  figures: [...start, 'survey', 'totals', 'sources'],
  tours: [...start, 'stops', 'sources'],
  unions: [...start, 'level', 'parent', 'region', 'sources'],
  sources: ['title', 'publisher', 'date', 'url', 'tier', 'kind'],
};

/** What lists of winners, candidates and notices name: what hangs in a hall with facets. */
const hung: Exhibits = {
  collections: ['craftsmen', 'studios', 'outcomes', 'enterprises'],
  address: false,
};
const exhibits: Partial<Record<PageCollection, Readonly<Record<string, Exhibits>>>> = {
  programmes: {
    'editions.announced': hung,
    'editions.selection.candidates.who': hung,
    'editions.selection.inspected': hung,
  },
  notices: { subjects: hung },
  tours: { 'stops.entry': { collections: stopCollections, address: true } },
};

/** The fields of a collection that name entries by a text, by their path. */
export const exhibitsOf = (collection: PageCollection): DeskForm['exhibits'] =>
  exhibits[collection] ?? {};

/** What the desk writes by itself, and what it leaves as it is. */
const unasked = new Set(['status', 'updated', 'aliases']);

/** The form that the contribution desk shows for a collection. */
export function deskForm(collection: PageCollection): DeskForm {
  const fields = formOf(collection);
  return {
    collection,
    fields: fields
      .filter(({ key }) => !unasked.has(key))
      // Without a source nothing is published.
      .map((field) => (field.key === 'sources' ? { ...field, required: true } : field)),
    keys: fields.map(({ key }) => key),
    main: mainFields[collection],
    exhibits: exhibitsOf(collection),
  };
}
