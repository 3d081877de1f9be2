import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { unionExhibits } from '#catalogue/union-exhibits';
import { t } from '#i18n/t';
import { collectionLabels } from '#schema/collection-name';
import { fieldsOf } from '#schema/fields';
import { entryAddress } from './address.ts';
import { cellText } from './cell-text.ts';
import { labelledCsv } from './labelled-csv.ts';

/** Fields that every exhibit has, under the names that the schema gives them. */
const shared = ['title', 'summary', 'union', 'region', 'updated'] as const;

/** `/unions/<slug>/exhibits.csv`: the exhibits of a union, and how each belongs to it. */
export function unionCsv(catalogue: Catalogue, union: Entry<'unions'>): string {
  const columns = [
    { key: 'collection', title: t.office.columns.collection },
    { key: 'slug', title: t.office.columns.slug },
    ...fieldsOf('unions').filter(({ key }) => shared.some((name) => name === key)),
    { key: 'tie', title: t.office.columns.tie },
    { key: 'address', title: t.office.columns.address },
  ];
  const rows = unionExhibits(catalogue, union).map(({ exhibit, tie }) => {
    const cells: Readonly<Record<string, unknown>> = {
      ...exhibit.data,
      collection: collectionLabels[exhibit.collection],
      slug: exhibit.slug,
      tie: t.office.ties[tie],
      address: entryAddress(catalogue, exhibit),
    };
    return columns.map(({ key }) => cellText(cells[key]));
  });
  return labelledCsv(columns, rows);
}
