import type { EntryFields } from '#writer/entry-text';
import type { YamlValue } from '#writer/yaml-text';
import type { Finding } from '#schema/problem';
import { fileOf } from './desk-entry.ts';
import type { DeskEntry } from './desk-entry.ts';

interface NamedPicture {
  readonly path: (string | number)[];
  readonly src: string;
}

/** The pictures that an entry names: its cover and those of its text. */
export function picturesOf({ cover, media }: EntryFields): NamedPicture[] {
  const list = Array.isArray(media) ? (media as readonly YamlValue[]) : [];
  return [
    ...named(cover, ['cover', 'src']),
    ...list.flatMap((picture, i) => named(picture, ['media', i, 'src'])),
  ];
}

const named = (picture: YamlValue | undefined, path: (string | number)[]): NamedPicture[] =>
  typeof picture === 'object' && 'src' in picture && typeof picture.src === 'string'
    ? [{ path, src: picture.src }]
    : [];

/** Pictures that are named and not at hand: what was chosen does not outlast the page. */
export const lackingPictures = (
  entry: DeskEntry,
  lacks: (src: string) => boolean,
  message: (src: string) => string,
): Finding[] =>
  picturesOf(entry.fields)
    .filter(({ src }) => lacks(src))
    .map(({ path, src }) => ({
      file: fileOf(entry),
      path,
      rule: 'picture/missing',
      message: message(src),
    }));
