import type { Catalogue } from '#catalogue/catalogue';
import { hallCollections } from '#catalogue/facets';
import type { HallCollection } from '#catalogue/facets';
import { industryMatrix, outsideMatrix } from '#catalogue/matrix';
import { t } from '#i18n/t';
import { exhibitName } from './halls.ts';
import type { Link } from './link.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { siteOf } from './site.ts';

export interface MatrixTable {
  readonly columns: readonly Link[];
  readonly rows: readonly {
    readonly group: string;
    readonly industry: string;
    readonly cells: readonly { readonly count: number; readonly href?: string }[];
  }[];
}

export interface MatrixPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly matrix: MatrixTable;
  /** What the nine industries leave out, hall by hall. */
  readonly outside: readonly string[];
}

/** Shanghai's 3+6 industries against the halls, each crossing linked to its exhibits. */
export function matrixTable(catalogue: Catalogue): MatrixTable {
  const site = siteOf(catalogue);
  const address = (collection: HallCollection, industry: string) =>
    site.href(`/${collection}/industry/${industry}/`);
  return {
    columns: hallCollections.map((collection) => ({
      href: site.href(`/${collection}/`),
      text: exhibitName(collection),
    })),
    rows: industryMatrix(catalogue).map(({ industry, counts }) => ({
      group: industry.group ?? '',
      industry: industry['zh-CN'],
      cells: hallCollections.map((collection) => ({
        count: counts[collection],
        ...(counts[collection] > 0 ? { href: address(collection, industry.code) } : {}),
      })),
    })),
  };
}

/** The matrix on a page of its own. */
export function matrixPage(catalogue: Catalogue): MatrixPage {
  const { lead, outside } = t.browsing.matrix;
  const counts = outsideMatrix(catalogue);
  return {
    head: {
      title: t.headings.matrix,
      description: lead,
      path: '/matrix/',
      breadcrumbs: [homeCrumb(catalogue)],
    },
    title: t.headings.matrix,
    lead,
    matrix: matrixTable(catalogue),
    outside: hallCollections
      .filter((collection) => counts[collection] > 0)
      .map((collection) =>
        outside(exhibitName(collection), counts[collection], t.halls[collection].unit),
      ),
  };
}
