import type { Catalogue } from '#catalogue/catalogue';
import { t } from '#i18n/t';
import { replaceCiteMarks } from '#schema/cite-mark';
import type { Citation } from '#schema/evidence';
import type { CitedHtml, CitedSource } from './evidence.ts';
import { escapeHtml, unescapeHtml } from './html-text.ts';
import { entryPath, siteOf } from './site.ts';

/** The sources of one page, numbered in the order in which the page first cites them. */
export interface Citations {
  /** The numbers of these citations, for `[1][2]` behind a claim. */
  numbers(citations: readonly Citation[] | undefined): number[];
  /** Plain prose with cite marks → HTML with numbered links. */
  prose(text: string): CitedHtml;
  /** HTML rendered from Markdown, its cite marks still in it → numbered links. */
  html(html: string): CitedHtml;
  /** The list at the foot of the page; call it last. */
  list(): CitedSource[];
}

/** In the name of a link, say, a mark is only letters: a link inside an attribute would tear it. */
const tagOrText = /<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** Starts a page's source list. Marks of unknown sources vanish: the checks have refused them. */
export function startCitations(catalogue: Catalogue): Citations {
  const site = siteOf(catalogue);
  const cited = new Map<string, { number: number; locators: Set<string> }>();

  const number = ({ id, at }: Citation): number | undefined => {
    if (!catalogue.find('sources', id)) return undefined;
    const entry = cited.get(id) ?? { number: cited.size + 1, locators: new Set<string>() };
    cited.set(id, entry);
    if (at !== undefined) entry.locators.add(at);
    return entry.number;
  };
  // Marks are found in HTML, where a locator's quotes are entities; the list shows it as text.
  const mark = ({ id, at }: Citation): string => {
    const n = number({ id, ...(at === undefined ? {} : { at: unescapeHtml(at) }) });
    return n === undefined
      ? ''
      : `<sup class="cite"><a href="#source-${n}" aria-label="${t.evidence.source(n)}">[${n}]</a></sup>`;
  };

  return {
    numbers: (citations = []) => [...new Set(citations.map(number).filter((n) => n !== undefined))],
    prose: (text) => replaceCiteMarks(escapeHtml(text), mark),
    html: (html) =>
      html.replace(tagOrText, (part) =>
        part.startsWith('<') ? part : replaceCiteMarks(part, mark),
      ),
    list: () =>
      [...cited].flatMap(([slug, { number: n, locators }]) => {
        const source = catalogue.find('sources', slug);
        if (!source) return [];
        const { title, publisher, date, url, kind } = source.data;
        return [
          {
            number: n,
            title,
            publisher,
            ...(date === undefined ? {} : { date }),
            ...(url === undefined ? {} : { url }),
            href: site.href(entryPath(source)),
            locators: [...locators],
            repost: kind === 'repost',
          },
        ];
      }),
  };
}
