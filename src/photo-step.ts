import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Refusal } from '#gate/fault';
import { refuse } from '#gate/picture/refusals';
import { listPictures } from '#media/photos/list-pictures';
import type { PhotoManifest, PhotoOptions } from '#media/photos/photo-manifest';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import type { Problem } from '#schema/problem';
import { beside } from '#views/artwork-of';
import type { OpenedHall } from './open-hall.ts';
import type { Settings } from './settings.ts';

/** Where the files that are made beside the pages wait for them. */
export const derivedFolder = ({ cache }: Pick<Settings, 'cache'>): string => join(cache, 'derived');

/** How the pictures are gone through; `skip` names those that are to be left alone. */
type PhotoStepOptions = Pick<PhotoOptions, 'atOnce' | 'onFile'> & { skip?: ReadonlySet<string> };

/**
 * Judges every picture of the hall, publishes those that published entries name, and tells which
 * cannot be used, where they are named, or in the picture itself where no entry names it. Encoded
 * pictures are cached, so check and build may both come through here.
 */
export async function processHallPhotos(
  { catalogue, place }: OpenedHall,
  settings: Pick<Settings, 'content' | 'cache'>,
  { skip = new Set(), ...options }: PhotoStepOptions = {},
): Promise<{ manifest: PhotoManifest; problems: Problem[] }> {
  const entries = catalogue?.all ?? [];
  const named = entries.flatMap((entry) =>
    markedValues(schemas[entry.collection], entry.data, 'picture').map(({ path, value }) => ({
      name: beside(entry.file, value),
      file: entry.file,
      path,
      published: 'status' in entry.data && entry.data.status === 'published',
    })),
  );
  const uses = Map.groupBy(named, ({ name }) => name);
  const unnamed = picturesIn(settings.content).filter((name) => !uses.has(name));
  // Pictures of entries that are gone must not be published again.
  rmSync(join(derivedFolder(settings), 'photos'), { recursive: true, force: true });
  const pictures = [...uses.keys(), ...unnamed].filter((name) => !skip.has(name));
  if (pictures.length === 0) return { manifest: new Map(), problems: [] };
  // Loading sharp takes longer than checking a hall that has no pictures.
  const { processPhotos } = await import('#media/photos/photo-manifest');
  const { manifest, problems } = await processPhotos(
    pictures.map((name) => ({
      name,
      path: join(settings.content, name),
      unpublished: uses.get(name)?.some(({ published }) => published) !== true,
    })),
    {
      ...options,
      cacheDir: settings.cache,
      outDir: derivedFolder(settings),
      onProgress: ({ done, total, encoded }) => {
        if (encoded) process.stderr.write(`  照片 ${done}/${total}\n`);
      },
    },
  );
  const told = problems.flatMap(({ name, refusals }) =>
    refusals.flatMap((refusal) => {
      const places = uses.get(name);
      return (
        places?.flatMap(({ file, path }) => place({ file, path, ...refusal })) ?? [
          inFile(name, refusal),
        ]
      );
    }),
  );
  // A file that the schema has refused may name its pictures in the very field that is wrong.
  const owners = new Map(entries.map(({ file }) => [dirname(file), file]));
  const strays = unnamed.flatMap((name) => {
    const owner = owners.get(dirname(name));
    return owner === undefined ? [] : [inFile(name, refuse.unnamed(owner))];
  });
  return { manifest, problems: [...told, ...strays] };
}

const inFile = (file: string, refusal: Refusal): Problem => ({
  file,
  line: 1,
  column: 1,
  ...refusal,
});

const picturesIn = (content: string): string[] =>
  existsSync(content) ? listPictures(content) : [];
