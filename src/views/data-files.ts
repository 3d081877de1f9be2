import type { Catalogue } from '#catalogue/catalogue';
import { collectionLabels, collectionNames } from '#schema/collection-name';
import type { Link } from './link.ts';
import { siteOf } from './site.ts';

/** The open data of one collection: how many entries, and the files they stand in. */
export interface DataFile {
  readonly title: string;
  readonly count: number;
  readonly links: readonly Link[];
}

export const dataFiles = (catalogue: Catalogue): DataFile[] =>
  collectionNames.map((collection) => ({
    title: collectionLabels[collection],
    count: catalogue.list(collection).length,
    links: ['json', 'csv'].map((form) => ({
      href: siteOf(catalogue).href(`/data/${collection}.${form}`),
      text: form.toUpperCase(),
    })),
  }));
