import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { cardOf } from './cards.ts';
import type { Relation } from './exhibit-page.ts';

/** The published stories that name an exhibit, in whatever field. */
export const toldIn = (catalogue: Catalogue, entry: AnyEntry): Relation => ({
  title: t.story.headings.told,
  cards: catalogue
    .referrers(entry)
    .flatMap(({ entry: story }) =>
      story.collection === 'stories' ? [cardOf(catalogue, story)] : [],
    ),
});
