import { t } from '#i18n/t';
import { pageCollections } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';
import { deskForm } from '#schema/desk-form';
import type { DeskForm } from '#schema/desk-form';

/** `/contribute/forms/<collection>.json`: a form with the words that belong to it. */
export interface DeskFormFile extends DeskForm {
  readonly examples: Readonly<Record<string, string>>;
  readonly helps: Readonly<Record<string, string>>;
}

export const deskFormFile = (collection: PageCollection): DeskFormFile => ({
  ...deskForm(collection),
  examples: t.contribute.examples,
  helps: t.contribute.helps,
});

/** The files that there is one of for each kind of entry, as route parameters. */
export const collectionFiles = () =>
  pageCollections.map((collection) => ({ params: { collection } }));
