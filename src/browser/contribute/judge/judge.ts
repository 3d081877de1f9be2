import type { Finding } from '#schema/problem';
import type { DeskEntry } from '../desk-entry.ts';
import type { HallData } from '../hall/hall-data.ts';
import { judgeEntry } from './judge-entry.ts';
import { loadIndex } from './load-index.ts';

/** Judges an entry against the hall as the site tells it; rejects when the hall cannot be had. */
export const judge = async (entry: DeskEntry, hall: HallData): Promise<Finding[]> =>
  judgeEntry(entry, await loadIndex(entry, hall));
