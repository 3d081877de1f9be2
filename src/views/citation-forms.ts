import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { entryPath, siteOf } from './site.ts';

/** How to cite an entry. */
export interface CitationForms {
  /** GB/T 7714—2015, electronic resource: 责任者. 题名[EB/OL]. (更新日期). */
  readonly gb7714: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** The forms in which an entry can be cited; the address stands only where the hall has one. */
export function citationForms(catalogue: Catalogue, entry: AnyEntry): CitationForms {
  const { hall, updated } = catalogue;
  const { title } = entry.data;
  const date = ('updated' in entry.data ? entry.data.updated : undefined) ?? updated;
  const url = siteOf(catalogue).url(entryPath(entry));
  const author = hall.name;
  return {
    gb7714: `${author}. ${title}[EB/OL]. (${date})${url === undefined ? '' : `. ${url}`}.`,
    bibtex: [
      `@online{${entry.slug},`,
      `  author = {{${author}}},`,
      `  title = {${title}},`,
      `  date = {${date}},`,
      ...(url === undefined ? [] : [`  url = {${url}},`]),
      '}',
    ].join('\n'),
    ris: [
      'TY  - ELEC',
      `AU  - ${author}`,
      `TI  - ${title}`,
      `DA  - ${date.replaceAll('-', '/')}`,
      ...(url === undefined ? [] : [`UR  - ${url}`]),
      'ER  - ',
    ].join('\n'),
  };
}
