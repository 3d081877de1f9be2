import type { SubmissionFile } from '../submission.ts';

/** A picture that has been drawn anew. */
export interface Drawn {
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/webp' | 'image/png';
}

/** The pictures that were chosen for an entry; they live as long as the page does. */
export interface DeskPictures {
  /** The entry lies in a single file that has no place for pictures. */
  readonly flat: boolean;
  /** Keeps a picture in the place of another and says its file name: `photo-1.jpg`. */
  readonly keep: (before: string, picture: Drawn) => string;
  /** Whether a picture is named that is neither in the hall nor chosen. */
  readonly lacks: (src: string) => boolean;
  /** The chosen pictures among these, as files of a folder. */
  readonly files: (folder: string, names: readonly string[]) => SubmissionFile[];
}

const extensions = { 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/png': 'png' } as const;

/** `here` are the names of the pictures that the hall has of the entry. */
export function deskPictures(
  here: readonly string[],
  named: readonly string[],
  flat: boolean,
): DeskPictures {
  const chosen = new Map<string, Uint8Array>();
  const taken = new Set([...here, ...named]);
  return {
    flat,
    keep: (before, { bytes, type }) => {
      chosen.delete(before);
      let number = 1;
      const name = () => `photo-${number}.${extensions[type]}`;
      while (taken.has(name())) number += 1;
      taken.add(name());
      chosen.set(name(), bytes);
      return name();
    },
    lacks: (src) => src !== '' && !here.includes(src) && !chosen.has(src),
    files: (folder, names) =>
      names.flatMap((name) => {
        const content = chosen.get(name);
        return content ? [{ path: `${folder}/${name}`, content }] : [];
      }),
  };
}
