import type { Catalogue } from '#catalogue/catalogue';
import { evidenceFaults, scorecard } from '#catalogue/scorecard';
import { allExhibits } from '#catalogue/union-exhibits';
import { t } from '#i18n/t';
import { collectionLabels } from '#schema/collection-name';
import { entryAddress } from './address.ts';
import { cellText } from './cell-text.ts';
import { labelledCsv } from './labelled-csv.ts';

/** `/scorecard.csv`: every exhibit of the hall with what it lacks, the neediest first. */
export function scorecardCsv(catalogue: Catalogue): string {
  const { columns, faultNames } = t.office;
  const rows = scorecard(catalogue, allExhibits(catalogue)).map(
    ({ exhibit, wanted, missing, stale, faults }) => {
      const { union, title, updated } = exhibit.data;
      const entry = union === undefined ? undefined : catalogue.find('unions', union);
      return [
        collectionLabels[exhibit.collection],
        exhibit.slug,
        title,
        entry?.data.title ?? catalogue.hall.editors,
        updated,
        `${wanted - missing.length}`,
        `${wanted}`,
        missing,
        stale,
        ...evidenceFaults.map((fault) => faults.get(fault) ?? 0),
        entryAddress(catalogue, exhibit),
      ].map(cellText);
    },
  );
  return labelledCsv(
    [
      { key: 'collection', title: columns.collection },
      { key: 'slug', title: columns.slug },
      { key: 'title', title: columns.entry },
      { key: 'answeredBy', title: columns.answeredBy },
      { key: 'updated', title: columns.updated },
      { key: 'filled', title: columns.filled },
      { key: 'wanted', title: columns.wanted },
      { key: 'missing', title: columns.missing },
      { key: 'staleDays', title: columns.staleDays },
      ...evidenceFaults.map((fault) => ({ key: fault, title: faultNames[fault] })),
      { key: 'address', title: columns.address },
    ],
    rows,
  );
}
