import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { photoSettings } from './photo-settings.ts';
import type { ProcessedPhoto, Rendition } from './process-photo.ts';

/** A rendition kept on disk: `file` is its name inside the cache folder of its photo. */
export type CachedRendition = Omit<Rendition, 'bytes'> & { file: string };

/** One photo's cache folder; `width` and `height` are the upright original's, in pixels. */
export type CachedPhoto = {
  folder: string;
  width: number;
  height: number;
  renditions: CachedRendition[];
  fallback: CachedRendition;
};

type CachedRecord = Omit<CachedPhoto, 'folder'>;

const recordName = 'photo.json';

const recipe = JSON.stringify([photoSettings, sharp.versions.sharp, sharp.versions.vips]);

/** Hexadecimal SHA-256 of the original's bytes, the settings and the encoder's version. */
export function photoKey(bytes: Buffer): string {
  return createHash('sha256').update(recipe).update('\0').update(bytes).digest('hex');
}

function photoFolder(cacheDir: string, key: string): string {
  return join(cacheDir, 'photos', key);
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** The cached renditions of a photo, or undefined when it, or any of its files, is not there. */
export async function readCachedPhoto(
  cacheDir: string,
  key: string,
): Promise<CachedPhoto | undefined> {
  const folder = photoFolder(cacheDir, key);
  try {
    const present = new Set(await readdir(folder));
    const record = JSON.parse(await readFile(join(folder, recordName), 'utf8')) as CachedRecord;
    // A cache restored in parts must not produce a page with holes.
    const whole = [...record.renditions, record.fallback].every(({ file }) => present.has(file));
    return whole ? { folder, ...record } : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function writeRendition(
  folder: string,
  { bytes, ...size }: Rendition,
): Promise<CachedRendition> {
  const file = `${size.width}.${size.format}`;
  await writeFile(join(folder, file), bytes);
  return { ...size, file };
}

/** Stores a photo's renditions; the folder appears whole or not at all. */
export async function cachePhoto(
  cacheDir: string,
  key: string,
  photo: ProcessedPhoto,
): Promise<CachedPhoto> {
  const folder = photoFolder(cacheDir, key);
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.`);
  const record: CachedRecord = {
    width: photo.width,
    height: photo.height,
    renditions: await Promise.all(photo.renditions.map((each) => writeRendition(draft, each))),
    fallback: await writeRendition(draft, photo.fallback),
  };
  await writeFile(join(draft, recordName), JSON.stringify(record));
  try {
    await rename(draft, folder);
  } catch (error) {
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
    // Another task stored the same photo meanwhile (its bytes are ours), or half a folder is left.
    const stored = await readCachedPhoto(cacheDir, key);
    if (stored === undefined) {
      await rm(folder, { recursive: true });
      await rename(draft, folder);
    } else {
      await rm(draft, { recursive: true });
    }
  }
  return { folder, ...record };
}
