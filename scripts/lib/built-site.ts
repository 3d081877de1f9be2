import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readFile } from '#reader/read-content';
import { hall } from '#schema/hall';
import { readSettings } from '../../src/settings.ts';

export interface BuiltSite {
  /** Absolute path of the folder a build goes into. */
  dir: string;
  /** The path the site lives under, with both slashes. */
  base: string;
}

const hallBase = z.object({ raw: z.object({ value: z.object({ base: hall.shape.base }) }) });

/**
 * Where the built site is and under which path it lives, by `SHAITU_OUT`, `SHAITU_CONTENT` and the
 * `base` of that content's hall.yaml. Throws when hall.yaml is missing or its base is malformed.
 */
export function builtSite(environment: NodeJS.ProcessEnv = process.env): BuiltSite {
  const { content, out } = readSettings(environment);
  const file = readFile(content, { file: 'hall.yaml', collection: 'hall', slug: 'hall' });
  return { dir: out, base: hallBase.parse(file).raw.value.base };
}

/** Whether a build has been made. */
export function isBuilt({ dir }: BuiltSite): boolean {
  return existsSync(path.join(dir, 'index.html'));
}
