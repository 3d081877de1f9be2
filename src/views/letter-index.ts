import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { pageEntries } from '#catalogue/page-entries';
import { syllables } from '#i18n/pinyin';
import { pageCollections } from '#schema/collection-name';
import type { PageCollection } from '#schema/collection-name';
import type { Person } from '#schema/person';

/** The letters of the index; `other` is for what begins with a digit or has no reading. */
export const letters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz', 'other'];

/** One line of the index: an entry under its title, or under one of its other names. */
export interface IndexLine {
  readonly entry: Entry<PageCollection>;
  readonly alias?: string;
  /** The first syllable: `bao`; a letter or digit stands for itself, `''` is no reading. */
  readonly syllable: string;
}

type Read = IndexLine & { readonly reading: string; readonly text: string };

/** Every letter page needs the whole order, so it is made once a catalogue. */
const made = new WeakMap<Catalogue, ReadonlyMap<string, readonly IndexLine[]>>();

/**
 * All entries that have a page by the first letter of their reading, syllable by syllable, then by
 * title; letters without entries are absent.
 */
export function letterIndex(catalogue: Catalogue): ReadonlyMap<string, readonly IndexLine[]> {
  const index = made.get(catalogue) ?? makeIndex(catalogue);
  made.set(catalogue, index);
  return index;
}

function makeIndex(catalogue: Catalogue): Map<string, IndexLine[]> {
  const people = peopleOf(catalogue);
  const lines = pageCollections
    .flatMap((collection): readonly Entry<PageCollection>[] => pageEntries(catalogue, collection))
    .flatMap((entry) => linesOf(entry, people))
    .sort(compareLines);
  return Map.groupBy(lines, ({ syllable }) => letterOf(syllable));
}

function linesOf(entry: Entry<PageCollection>, people: ReadonlySet<string>): Read[] {
  const { collection, data } = entry;
  const isName = (text: string): boolean =>
    collection === 'craftsmen'
      ? [...text][0] === [...data.title][0]
      : nameLengths.some((length) => people.has(text.slice(0, length)));
  const read = (text: string) => {
    // Wide and accented letters are told under their plain ones: ＰＬＣ under P, É under E.
    const heard = syllables(text.normalize('NFKD'), isName(text));
    // A space sorts before every letter, so that `ba …` comes before `bao`.
    return { entry, text, syllable: heard[0] ?? '', reading: heard.join(' ') };
  };
  const aliases = 'names' in data ? (data.names ?? []) : [];
  return [read(data.title), ...aliases.map((alias) => ({ ...read(alias), alias }))];
}

/** How many characters a Chinese name has. */
const nameLengths = [2, 3, 4] as const;

/**
 * Everybody whom the hall names: titles begin with them (单雄信创新工作室), and a surname is read in
 * its own way.
 */
const peopleOf = (catalogue: Catalogue): ReadonlySet<string> =>
  new Set([
    ...catalogue.list('craftsmen').map(({ data }) => data.title),
    ...catalogue.list('studios').flatMap(({ data }) => withoutEntry(data.leaders)),
    ...catalogue.list('outcomes').flatMap(({ data }) => withoutEntry(data.team)),
  ]);

const withoutEntry = (people: readonly Person[] = []): string[] =>
  people.flatMap((person) => (typeof person === 'string' ? [] : person.name));

const letterOf = (syllable: string): string =>
  letters.find((letter) => letter === syllable[0]) ?? 'other';

const compareLines = (a: Read, b: Read): number =>
  compare(a.reading, b.reading) ||
  compare(a.text, b.text) ||
  compare(a.entry.data.title, b.entry.data.title) ||
  compare(a.entry.slug, b.entry.slug);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
