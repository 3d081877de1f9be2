import { copyFile, lstat, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '#gate/fault';
import { judgePicture } from '#gate/picture-header';
import { byteRefusal, refuse } from '#gate/picture/refusals';
import { allowPhotoDecoders } from './allow-photo-decoders.ts';
import { cachePhoto, photoKey, readCachedPhoto } from './cache.ts';
import type { CachedPhoto, CachedRendition } from './cache.ts';
import { processPhoto } from './process-photo.ts';

/**
 * A picture: where it lies (absolute), its name relative to the content folder, and whether it is
 * only judged, because nothing published shows it.
 */
export type PhotoFile = { path: string; name: string; unpublished?: boolean };

/** One file of a `srcset`: its path relative to the output folder, its width in pixels. */
type PhotoSource = { file: string; width: number };

/** What a `<picture>` needs; `width` and `height` are the upright original's, in pixels. */
export type Photo = {
  width: number;
  height: number;
  sources: { type: 'image/avif' | 'image/webp'; srcset: PhotoSource[] }[];
  fallback: { file: string; width: number; height: number };
};

/** Photos by their name relative to the content folder. */
export type PhotoManifest = Map<string, Photo>;

/** A picture that was refused, by its name, and everything that is wrong with it. */
export type PhotoProblem = { name: string; refusals: readonly Refusal[] };

export type PhotoOptions = {
  cacheDir: string;
  outDir: string;
  /** How many pictures are decoded at a time; 2 when unset. */
  atOnce?: number;
  /** Told the name of each picture before anything of it is read. */
  onFile?: ((name: string) => void) | undefined;
  onProgress?: (progress: { done: number; total: number; name: string; encoded: boolean }) => void;
};

type Prepared = { key: string; photo: CachedPhoto; encoded: boolean };

async function prepare(
  { path, name }: PhotoFile,
  cacheDir: string,
): Promise<Prepared | readonly Refusal[]> {
  // Whatever stops us from seeing the file, the contributor's remedy is the same.
  const file = await lstat(path).catch(() => undefined);
  // A symbolic link could show any file of the machine that builds.
  if (file?.isSymbolicLink()) return [refuse.link];
  if (file?.isFile() !== true) return [refuse.missing];
  const refusal = byteRefusal(file.size);
  if (refusal !== undefined) return [refusal];
  const bytes = await readFile(path);
  const refusals = judgePicture(bytes, name);
  if (refusals.length > 0) return refusals;
  const key = photoKey(bytes);
  const cached = await readCachedPhoto(cacheDir, key);
  if (cached !== undefined) return { key, photo: cached, encoded: false };
  const processed = await processPhoto(bytes);
  if (!('renditions' in processed)) return processed;
  return { key, photo: await cachePhoto(cacheDir, key, processed), encoded: true };
}

async function publish({ key, photo }: Prepared, outDir: string): Promise<Photo> {
  const copy = async ({ format, width, height, file: cachedFile }: CachedRendition) => {
    // 64 bits of the key: two different photos must never share an address.
    const file = `photos/${key.slice(0, 16)}-${width}.${format}`;
    await copyFile(join(photo.folder, cachedFile), join(outDir, file));
    return { file, width, height };
  };
  const srcset = (wanted: CachedRendition['format']): Promise<PhotoSource[]> =>
    Promise.all(
      photo.renditions
        .filter(({ format }) => format === wanted)
        .map(async (rendition) => {
          const { file, width } = await copy(rendition);
          return { file, width };
        }),
    );
  return {
    width: photo.width,
    height: photo.height,
    sources: [
      { type: 'image/avif', srcset: await srcset('avif') },
      { type: 'image/webp', srcset: await srcset('webp') },
    ],
    fallback: await copy(photo.fallback),
  };
}

/**
 * Encodes every picture that is not in the cache and copies all renditions of the published ones to
 * `<outDir>/photos/`. Never throws for a picture: whatever is wrong with one becomes one problem,
 * and the others go on. Manifest and problems are in the order of `photos`.
 */
export async function processPhotos(
  photos: readonly PhotoFile[],
  { cacheDir, outDir, atOnce = 2, onFile, onProgress }: PhotoOptions,
): Promise<{ manifest: PhotoManifest; problems: PhotoProblem[] }> {
  allowPhotoDecoders();
  await mkdir(join(outDir, 'photos'), { recursive: true });
  const outcomes: (Photo | readonly Refusal[] | undefined)[] = [];
  const queue = photos.entries();
  let done = 0;
  const work = async () => {
    for (const [index, file] of queue) {
      onFile?.(file.name);
      const prepared = await prepare(file, cacheDir);
      const refused = !('photo' in prepared);
      if (refused) outcomes[index] = prepared;
      else if (!file.unpublished) outcomes[index] = await publish(prepared, outDir);
      done += 1;
      const encoded = !refused && prepared.encoded;
      onProgress?.({ done, total: photos.length, name: file.name, encoded });
    }
  };
  // Decoding holds the whole picture in memory, so more at a time would only cost space.
  await Promise.all(Array.from({ length: atOnce }, work));

  const manifest: PhotoManifest = new Map();
  const problems: PhotoProblem[] = [];
  for (const [index, { name }] of photos.entries()) {
    const outcome = outcomes[index];
    if (outcome === undefined) continue;
    if ('sources' in outcome) manifest.set(name, outcome);
    else problems.push({ name, refusals: outcome });
  }
  return { manifest, problems };
}
