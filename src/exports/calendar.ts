import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { entryAddress } from './address.ts';

/**
 * `/notices/<slug>.ics`: the period of a notice as an event of whole days (RFC 5545), which does
 * not block the day (3.8.2.7). DTEND is the day after the last, because it is exclusive (3.6.1).
 */
export function noticeCalendar(catalogue: Catalogue, notice: Entry<'notices'>): string {
  const { hall } = catalogue;
  const { data } = notice;
  const channels = data.channels.map(({ kind, value }) => `${kind}：${value}`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(hall.name)}//Shaitu//ZH`,
    'BEGIN:VEVENT',
    `UID:${notice.slug}@${host(hall.url)}`,
    `DTSTAMP:${utcStamp(data.updated)}`,
    `DTSTART;VALUE=DATE:${basicDate(data.start)}`,
    `DTEND;VALUE=DATE:${basicDate(dayAfter(data.end))}`,
    `SUMMARY:${escapeText(t.notice.event(data.title))}`,
    `DESCRIPTION:${escapeText([data.summary, ...channels].join('\n'))}`,
    ...(hall.url === undefined ? [] : [`URL:${entryAddress(catalogue, notice)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A TEXT value (3.3.11): backslash, semicolon, comma and line break are escaped. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r\n?|\n/g, '\\n');

/**
 * Folds a content line so that none is longer than 75 octets of UTF-8 without its break (3.1); a
 * character is never cut. The space that opens a continued line counts.
 */
export function fold(line: string): string {
  const limit = 75;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > limit) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

const encoder = new TextEncoder();

/** The same event keeps its UID as long as the hall keeps its address; a hall without one has none to share. */
const host = (url: string | undefined): string =>
  url === undefined ? 'hall.invalid' : new URL(url).hostname;

const basicDate = (date: string): string => date.replaceAll('-', '');

const dayAfter = (date: string): string => {
  const day = new Date(date);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};

/** Midnight in China, as a moment in UTC (3.3.5). */
const utcStamp = (date: string): string =>
  new Date(`${date}T00:00:00+08:00`).toISOString().replace(/[-:]|\.\d+/g, '');
