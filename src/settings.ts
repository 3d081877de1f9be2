import { createHash } from 'node:crypto';
import path from 'node:path';

/** Where everything is, as the environment says it. Paths are absolute. */
export interface Settings {
  /** The content folder: `SHAITU_CONTENT`, else `content`. */
  content: string;
  /** Where the site goes: `SHAITU_OUT`, else `dist`. */
  out: string;
  /** What can be made again: pictures, fonts, Astro's store; one folder per content folder. */
  cache: string;
  /** The vocabularies shipped with Shaitu, for halls that bring none. */
  shipped: string;
  /** `SHAITU_TODAY` (YYYY-MM-DD); unset, the content's latest `updated`. */
  today: string | undefined;
}

/** Reads the settings; the working directory is the project. Throws when `SHAITU_TODAY` is no date. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const { SHAITU_CONTENT = 'content', SHAITU_OUT = 'dist', SHAITU_TODAY: today } = environment;
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today))
    throw new Error(`环境变量 SHAITU_TODAY 应写作 2026-11-21，现在是“${today}”`);
  const content = path.resolve(SHAITU_CONTENT);
  // Two halls built side by side must not share a store. The path alone, made safe for a file name,
  // is not enough: 展馆甲 and 展馆乙 would both be a hyphen.
  const place = path.relative(process.cwd(), content);
  const mark = createHash('sha256').update(place).digest('hex').slice(0, 8);
  const name = `${place.replaceAll(/[^a-zA-Z0-9]+/g, '-')}-${mark}`;
  return {
    content,
    out: path.resolve(SHAITU_OUT),
    cache: path.resolve('.cache', name),
    shipped: path.resolve('content'),
    today,
  };
}
