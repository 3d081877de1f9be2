import type { Catalogue } from '#catalogue/catalogue';
import type { AnyEntry } from '#catalogue/entry';
import { withoutCiteMarks } from '#schema/cite-mark';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';

/**
 * All that can be searched of an entry besides its title, aliases and meta line, as paragraphs
 * joined by line feeds. What reads as sentences comes first: excerpts are best taken from there.
 */
export function recordBody(catalogue: Catalogue, entry: AnyEntry, markdown: string): string {
  return [
    ...sentences(entry),
    plain(markdown),
    ...labels(entry),
    ...termNames(catalogue, entry),
    ...referredTitles(catalogue, entry),
  ]
    .filter((text) => text !== '')
    .join('\n');
}

const sentences = ({ collection, data }: AnyEntry): string[] => [
  'summary' in data ? data.summary : '',
  ...markedValues(schemas[collection], data, 'prose').map(({ value }) => withoutCiteMarks(value)),
];

/** Fields that only the machine reads, or that the record tells elsewhere. */
const unsearched = new Set([
  'title',
  'summary',
  'status',
  'updated',
  'published',
  'aliases',
  'names',
  'sources',
  'cover',
  'media',
  'consent',
  'living',
  'url',
]);

/** Words of a fixed list, in a form nobody would type: how well a source is known, where a call stands. */
const machineWords: Partial<Record<AnyEntry['collection'], readonly string[]>> = {
  sources: ['tier', 'kind'],
  challenges: ['kind', 'stage'],
};

/** The other texts of an entry, written as they are. */
function labels({ collection, data }: AnyEntry): string[] {
  const told = new Set(
    (['reference', 'vocabulary', 'prose'] as const).flatMap((mark) =>
      markedValues(schemas[collection], data, mark).map(({ value }) => value),
    ),
  );
  const machine = machineWords[collection] ?? [];
  return Object.entries(data)
    .filter(([key]) => !unsearched.has(key) && !machine.includes(key))
    .flatMap(([, value]) => texts(value, told));
}

/**
 * Parts of a group that stand elsewhere, or in words nobody would type: how a survey was answered,
 * the address of a tour's stop.
 */
const unread = new Set(['sources', 'choice', 'respondents', 'entry']);

function texts(value: unknown, told: ReadonlySet<string>): string[] {
  if (typeof value === 'string') return told.has(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, told));
  if (typeof value !== 'object' || value === null) return [];
  const rest = Object.entries(value)
    .filter(([key]) => !unread.has(key))
    .map(([, part]: [string, unknown]) => part);
  const parts = rest.filter(
    (part) => typeof part === 'number' || (typeof part === 'string' && !told.has(part)),
  );
  const nested = rest.filter((part) => typeof part === 'object');
  // A number is found with its label and unit: `申报国家专利 900 项`.
  return [parts.join(' '), ...nested.flatMap((part) => texts(part, told))];
}

/** Vocabulary words by their Chinese names, also where the content writes a code. */
const termNames = (catalogue: Catalogue, { collection, data }: AnyEntry): string[] => {
  const words = markedValues(schemas[collection], data, 'vocabulary').flatMap(
    ({ value, meta: { vocabulary } }) =>
      vocabulary === undefined ? [] : (catalogue.term(vocabulary, value)?.['zh-CN'] ?? value),
  );
  return [...new Set(words)];
};

/** Titles of the entries that this one names: its people, studio, union, programmes. */
const referredTitles = (catalogue: Catalogue, { collection, data }: AnyEntry): string[] => {
  const titles = markedValues(schemas[collection], data, 'reference').flatMap(
    ({ value, meta: { reference } }) =>
      reference !== undefined && reference !== 'sources'
        ? (catalogue.find(reference, value)?.data.title ?? [])
        : [],
  );
  return [...new Set(titles)];
};

/** Markdown as plain text: marks of headings, lists and emphasis go, the words stay. */
const plain = (markdown: string): string =>
  withoutCiteMarks(markdown)
    .replace(/^#{1,6}\s+|^[ \t]*[-*>]\s+/gm, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim();
