import type { Catalogue } from '#catalogue/catalogue';
import { facetsOf } from '#catalogue/facets';
import type { HallCollection } from '#catalogue/facets';
import type { VocabularyName } from '#schema/vocabulary-name';
import type { MaybeLink } from './link.ts';
import { siteOf } from './site.ts';

/** A vocabulary word, linked to the facet page of the hall that lists the entries under it. */
export function termLink(
  catalogue: Catalogue,
  collection: HallCollection,
  vocabulary: VocabularyName,
  word: string,
): MaybeLink {
  const term = catalogue.term(vocabulary, word);
  const text = term?.['zh-CN'] ?? word;
  const facet = facetsOf(catalogue, collection).find(
    ({ definition }) => definition.vocabulary === vocabulary,
  );
  if (!term || !facet?.values.some((value) => value.term === term)) return { text };
  const path = `/${collection}/${facet.definition.code}/${term.code}/`;
  return { href: siteOf(catalogue).href(path), text };
}
