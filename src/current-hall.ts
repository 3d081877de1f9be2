import { processValue } from '#media/process-value';
import { openHall } from './open-hall.ts';
import type { OpenedHall } from './open-hall.ts';
import { readSettings } from './settings.ts';

const opened = processValue<OpenedHall>('hall');

/** The hall of this process, opened on first use: content is read once a build. */
export const currentHall = (): OpenedHall => opened.get() ?? reopenHall();

/** Reads the content again, after it has changed on disk. */
export function reopenHall(): OpenedHall {
  const { content, shipped, today } = readSettings();
  return opened.set(openHall({ directory: content, vocabularies: shipped, today }));
}
