import { SOURCE_TITLE, type Name } from './names.ts';

/** Stands before, between and behind the names. */
export const NAME_END = '\n';

/**
 * All names as one text: to look for a string in it takes a fraction of the time of asking each
 * name.
 */
export interface JoinedNames {
  /**
   * The folded names in `NAME_END`s: titles of sources last, shorter names first, then by their code
   * units.
   */
  text: string;
  /** Where in the text the titles of sources begin. */
  sources: number;
  /** The name that stands at an offset of the text. */
  nameAt(offset: number): Name | undefined;
}

export function joinNames(names: readonly Name[]): JoinedNames {
  const sorted = [...names].sort(byPlace);
  const starts = new Uint32Array(sorted.length);
  let end = NAME_END.length;
  for (const [number, { folded }] of sorted.entries()) {
    starts[number] = end;
    end += folded.length + NAME_END.length;
  }
  const exhibits = sorted.filter((name) => !isSource(name)).length;
  const lines = sorted.map(({ folded }) => folded.replaceAll(NAME_END, ' ') + NAME_END);
  return {
    text: NAME_END + lines.join(''),
    sources: starts[exhibits] ?? end,
    nameAt: (offset) => sorted[lastNotAbove(starts, offset)],
  };
}

/** How a stretch of the joined text lies in its name: all of it, its beginning, or elsewhere. */
export const stretchPlaces = ['whole', 'head', 'inside'] as const;
export type StretchPlace = (typeof stretchPlaces)[number];

export function placeOf(text: string, start: number, end: number): StretchPlace {
  if (text.charAt(start - 1) !== NAME_END) return 'inside';
  return text.charAt(end) === NAME_END ? 'whole' : 'head';
}

/** Every offset of the text where the string stands, in order. */
export function* offsetsOf(text: string, string: string): Generator<number> {
  for (let at = text.indexOf(string); at !== -1; at = text.indexOf(string, at + 1)) yield at;
}

/** The whole character at an offset; empty behind the end. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The whole character that ends at an offset; empty before the beginning. */
export function characterBefore(text: string, offset: number): string {
  const character = characterAt(text, offset - 2);
  return character.length === 2 ? character : text.charAt(offset - 1);
}

export const isLetterOrDigit = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

function byPlace(a: Name, b: Name): number {
  if (isSource(a) !== isSource(b)) return isSource(a) ? 1 : -1;
  if (a.folded.length !== b.folded.length) return a.folded.length - b.folded.length;
  return a.folded < b.folded ? -1 : Number(a.folded > b.folded);
}

/** The last index whose value is at most `value`, in ascending values; -1 when there is none. */
function lastNotAbove(values: Uint32Array, value: number): number {
  let [low, high] = [-1, values.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((values[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const isSource = ({ rank }: Name): boolean => rank === SOURCE_TITLE;
