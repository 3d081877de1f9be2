import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { processPhotos } from '#media/photos/photo-manifest';
import type { PhotoManifest } from '#media/photos/photo-manifest';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import type { Finding, Problem } from '#schema/problem';
import { beside } from '#views/artwork-of';
import type { OpenedHall } from './open-hall.ts';
import type { Settings } from './settings.ts';

/** Where the files that are made beside the pages wait for them. */
export const derivedFolder = ({ cache }: Pick<Settings, 'cache'>): string => join(cache, 'derived');

/**
 * Judges every picture that an entry names, drafts included, publishes those of published entries,
 * and tells which cannot be used and where they are named. Encoded pictures are cached, so check and build may both come through here.
 */
export async function processHallPhotos(
  { catalogue, place }: OpenedHall,
  settings: Pick<Settings, 'content' | 'cache'>,
): Promise<{ manifest: PhotoManifest; problems: Problem[] }> {
  const named = (catalogue?.all ?? []).flatMap((entry) =>
    markedValues(schemas[entry.collection], entry.data, 'picture').map(({ path, value }) => ({
      name: beside(entry.file, value),
      file: entry.file,
      path,
      published: 'status' in entry.data && entry.data.status === 'published',
    })),
  );
  const shown = new Set(named.filter(({ published }) => published).map(({ name }) => name));
  // Pictures of entries that are gone must not be published again.
  rmSync(join(derivedFolder(settings), 'photos'), { recursive: true, force: true });
  const { manifest, problems } = await processPhotos(
    [...new Set(named.map(({ name }) => name))].map((name) => ({
      name,
      path: join(settings.content, name),
      unpublished: !shown.has(name),
    })),
    {
      cacheDir: settings.cache,
      outDir: derivedFolder(settings),
      onProgress: ({ done, total, encoded }) => {
        if (encoded) process.stderr.write(`  照片 ${done}/${total}\n`);
      },
    },
  );
  const messages = new Map(problems.map(({ path, message }) => [path, message]));
  const findings = named.flatMap(({ name, file, path }): Finding[] => {
    const message = messages.get(name);
    return message === undefined ? [] : [{ file, path, rule: 'photos/refused', message }];
  });
  return { manifest, problems: findings.flatMap(place) };
}
