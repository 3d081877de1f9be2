import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { z } from 'zod';
import { hall } from '#schema/hall';

export interface BuiltSite {
  /** Absolute path of the folder a build goes into. */
  dir: string;
  /** The path the site lives under, with both slashes. */
  base: string;
}

const hallBase = z.object({ base: hall.shape.base });

/**
 * Where the built site is and under which path it lives, by `SHAITU_OUT`, `SHAITU_CONTENT` and the
 * `base` of that content's hall.yaml. Throws when hall.yaml is missing or its base is malformed.
 */
export function builtSite(environment: NodeJS.ProcessEnv = process.env): BuiltSite {
  const { SHAITU_CONTENT: content = 'content', SHAITU_OUT: out = 'dist' } = environment;
  const text = readFileSync(path.join(content, 'hall.yaml'), 'utf8');
  const { base } = hallBase.parse(load(text, { schema: CORE_SCHEMA }));
  return { dir: path.resolve(out), base };
}

/** Whether a build has been made. */
export function isBuilt({ dir }: BuiltSite): boolean {
  return existsSync(path.join(dir, 'index.html'));
}
