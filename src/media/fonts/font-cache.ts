import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cutterVersion } from './font-source.ts';

async function readIfPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The bytes kept under `<cacheDir>/fonts/` for this recipe (everything the bytes depend on beside
 * the cutter's own version), made and stored first where they are missing.
 */
export async function cachedFont(
  cacheDir: string,
  recipe: readonly string[],
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([cutterVersion, ...recipe]))
    .digest('hex');
  const path = join(cacheDir, 'fonts', `${key}.woff2`);
  const present = await readIfPresent(path);
  if (present !== undefined) return present;
  const bytes = await make();
  await mkdir(dirname(path), { recursive: true });
  // Written beside and renamed: a build that is stopped leaves no half font behind.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, path);
  return bytes;
}
