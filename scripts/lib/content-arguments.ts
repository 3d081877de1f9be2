import { existsSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../../src/settings.ts';

/** Where the content is that a command is about, and which part of it. */
export interface ContentArguments {
  /** The environment, its content folder the one asked for. */
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute paths of files and folders; empty: the whole hall. */
  readonly wanted: readonly string[];
}

/**
 * The environment with another content folder, where one is asked for. It brings a cache of its own:
 * its pictures must not push out those of this hall.
 */
export const environmentWith = (content: string | undefined): NodeJS.ProcessEnv =>
  content === undefined ? process.env : { ...process.env, SHAITU_CONTENT: content };

/**
 * Reads `--content` and the paths of a command. Throws a sentence with `usage` when a path is not
 * there, or the settings are wrong.
 */
export function contentArguments(
  content: string | undefined,
  paths: readonly string[],
  usage: string,
): ContentArguments {
  const environment = environmentWith(content);
  readSettings(environment);
  const wanted = paths.map((file) => path.resolve(file));
  for (const file of wanted)
    if (!existsSync(file)) throw new Error(`找不到“${path.relative('.', file)}”\n${usage}`);
  return { environment, wanted };
}
