import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { unionTree } from '#catalogue/union-tree';
import type { UnionNode } from '#catalogue/union-tree';
import { t } from '#i18n/t';
import { bodyHtml } from './body.ts';
import { citationForms } from './citation-forms.ts';
import type { CitationForms } from './citation-forms.ts';
import { startCitations } from './citations.ts';
import type { CitedHtml, CitedSource, PlateItem } from './evidence.ts';
import { answeredBy, editLink } from './exhibit-parts.ts';
import type { Fact } from './fact.ts';
import { fact } from './fact-rows.ts';
import { hallName } from './halls.ts';
import type { Link, MaybeLink } from './link.ts';
import { entryHead, homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';
import { plateItem } from './plate.ts';
import { referring } from './related.ts';
import { entryLink, entryPath, siteOf } from './site.ts';
import { termText } from './term-text.ts';
import { exhibitRows } from './union-exhibits.ts';
import type { ExhibitRow } from './union-exhibits.ts';

export interface UnionBranch extends Link {
  readonly level: string;
  readonly children: readonly UnionBranch[];
}
export interface UnionsPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  readonly trees: readonly UnionBranch[];
}
export interface UnionPage {
  readonly head: PageHead;
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: readonly Fact[];
  readonly plate: readonly PlateItem[];
  readonly body: CitedHtml | undefined;
  readonly below: readonly UnionBranch[];
  /** What it answers for, and what documents bind to it. */
  readonly exhibits: readonly ExhibitRow[];
  /** Table, feed and scorecard of its exhibits. */
  readonly files: readonly Link[];
  readonly sources: readonly CitedSource[];
  readonly cite: CitationForms;
  readonly updated: string;
  readonly answeredBy: MaybeLink;
  readonly edit?: string;
}

/** The unions as trees, a root a city. */
export const unionsPage = (catalogue: Catalogue): UnionsPage => ({
  head: {
    title: hallName('unions'),
    description: t.halls.unions.lead,
    path: '/unions/',
    breadcrumbs: [homeCrumb(catalogue)],
  },
  title: hallName('unions'),
  lead: t.halls.unions.lead,
  total: catalogue.list('unions').length,
  trees: unionTree(catalogue).map((node) => branch(catalogue, node)),
});

/** One union: what the documents say of it, the unions below it, the exhibits it answers for. */
export function unionPage(catalogue: Catalogue, entry: Entry<'unions'>, html: string): UnionPage {
  const { data } = entry;
  const citations = startCitations(catalogue);
  const plate = (data.metrics ?? []).map((metric) => plateItem(metric, citations));
  const body = bodyHtml(catalogue, html, citations);
  citations.numbers(data.sources);
  const parent = data.parent === undefined ? undefined : catalogue.find('unions', data.parent);
  const enterprise =
    data.enterprise === undefined ? undefined : catalogue.find('enterprises', data.enterprise);
  const site = siteOf(catalogue);
  const path = entryPath(entry);
  return {
    head: entryHead(catalogue, entry, data.summary),
    kicker: data.level,
    title: data.title,
    summary: data.summary,
    facts: [
      ...fact(t.facts.unionLevel, data.level),
      ...fact(t.facts.unionKind, data.kind),
      ...fact(t.facts.parent, parent && entryLink(site, parent)),
      ...fact(t.facts.employer, enterprise && entryLink(site, enterprise)),
      ...fact(t.facts.region, termText(catalogue, 'regions', data.region)),
    ],
    plate,
    body,
    below: referring(catalogue, entry, 'unions', 'parent').map((union) =>
      branch(catalogue, { union, children: [] }),
    ),
    exhibits: exhibitRows(catalogue, entry),
    files: [
      { href: site.href(`${path}exhibits.csv`), text: t.office.exhibitsCsv },
      ...(catalogue.hall.url === undefined
        ? []
        : [{ href: site.href(`${path}feed.xml`), text: t.office.feed }]),
      { href: site.href(`${path}scorecard/`), text: t.office.toScorecard },
    ],
    sources: citations.list(),
    cite: citationForms(catalogue, entry),
    updated: data.updated,
    answeredBy: answeredBy(catalogue, data.union),
    ...editLink(catalogue, entry.file),
  };
}

const branch = (catalogue: Catalogue, { union, children }: UnionNode): UnionBranch => ({
  ...entryLink(siteOf(catalogue), union),
  level: union.data.level,
  children: children.map((child) => branch(catalogue, child)),
});
