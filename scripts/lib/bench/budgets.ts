import type { PageWeight } from './pages-part.ts';
import type { PageVitals } from './vitals-part.ts';

/** A budget that was not kept. */
export interface Breach {
  path: string;
  what: string;
  measured: number;
  budget: number;
}

const kilobyte = 1000;

/** The kinds of pages that work by script: lists combine facets, search finds, the desk is a form. */
const working: ReadonlySet<PageWeight['kind']> = new Set(['list', 'search', 'contribute']);

/** What a first visit may cost; bytes on the line. */
const weightBudgets = ({ kind, photos }: PageWeight) => ({
  html: 25 * kilobyte,
  css: 10 * kilobyte,
  script: (working.has(kind) ? 8 : 1.5) * kilobyte,
  font: 60 * kilobyte,
  total: (photos ? 350 : 100) * kilobyte,
  dom: 900,
  thirdParty: 0,
});

/** What web.dev calls good: the Core Web Vitals, and total blocking time on a phone. */
const vitalsBudgets = { lcp: 2500, cls: 0.1, blocking: 200 };

const over = <Key extends string>(
  page: { readonly path: string } & Readonly<Record<NoInfer<Key>, number>>,
  budgets: Readonly<Record<Key, number>>,
): Breach[] =>
  (Object.keys(budgets) as Key[])
    .filter((what) => page[what] > budgets[what])
    .map((what) => ({ path: page.path, what, measured: page[what], budget: budgets[what] }));

export const weightBreaches = (pages: readonly PageWeight[]): Breach[] =>
  pages.flatMap((page) => over(page, weightBudgets(page)));

export const vitalsBreaches = (pages: readonly PageVitals[]): Breach[] =>
  pages.flatMap((page) => over(page, vitalsBudgets));
