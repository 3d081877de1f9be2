import type { Catalogue } from '#catalogue/catalogue';
import { statistics } from '#catalogue/statistics';
import { t } from '#i18n/t';
import { csv } from './csv.ts';

/**
 * `/statistics.csv`: `统计,项目,数量`, a row for each count of the hall; what the rows of a count
 * leave out is its last row, `未写明`. The shape is promised in docs/interface.md.
 */
export function statisticsCsv(catalogue: Catalogue): string {
  const { csvColumns, tallies, untoldRow } = t.holdings;
  return csv([
    csvColumns,
    ...statistics(catalogue).flatMap(({ code, rows, untold }) =>
      [...rows, ...(untold > 0 ? [{ label: untoldRow, count: untold }] : [])].map(
        ({ label, count }) => [tallies[code].title, label, String(count)],
      ),
    ),
  ]);
}
