import { openHall } from './open-hall.ts';
import type { OpenedHall } from './open-hall.ts';
import { readSettings } from './settings.ts';

// Astro loads its config, its content loaders and its pages as separate module graphs of one
// process; the global is what lets the content be read once for all of them.
const holder = globalThis as { shaituHall?: OpenedHall };

/** The hall of this process, opened on first use. */
export const currentHall = (): OpenedHall => (holder.shaituHall ??= reopenHall());

/** Reads the content again, after it has changed on disk. */
export function reopenHall(): OpenedHall {
  const { content, shipped, today } = readSettings();
  return (holder.shaituHall = openHall({ directory: content, vocabularies: shipped, today }));
}
