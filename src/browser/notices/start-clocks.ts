import { noticeState } from '#schema/notice-state';
import type { NoticeState } from '#schema/notice-state';

/**
 * Judges every notice on the page by the visitor's clock. Each element brings along its period, its
 * working days and the words, `now` is in milliseconds since 1970; the build's own date is taken away, because it no longer speaks.
 */
export function startClocks(clocks: Iterable<HTMLElement>, now: number): void {
  const today = dateInChina(now);
  for (const clock of clocks) {
    const { start = '', end = '', days = '', words = '{}' } = clock.dataset;
    const { stage, left } = noticeState({ start, end, days: days.split(' ') }, today);
    const texts = JSON.parse(words) as Record<NoticeState['stage'], string>;
    clock.dataset.stage = stage;
    clock.textContent = texts[stage].replace('{left}', String(left));
  }
}

/** A notice hangs by the date in China, wherever the visitor is: UTC+8 without daylight saving. */
const dateInChina = (moment: number): string =>
  new Date(moment + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);
