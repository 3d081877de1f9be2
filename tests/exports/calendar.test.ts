import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, fold, noticeCalendar } from '#exports/calendar';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replaceAll('\r\n ', '');
const calendarOf = (changes: object, hall = {}): string => {
  const subject = hallOf({ notices: { gong: changes } }, { hall });
  return noticeCalendar(subject.catalogue, entryOf(subject, 'notices', 'gong'));
};

describe('a content line', () => {
  test.each([
    ['stays whole at 75 octets', 'a'.repeat(75), 'a'.repeat(75)],
    ['is folded at the 76th', 'a'.repeat(76), `${'a'.repeat(75)}\r\n a`],
    [
      'counts the space of its continuation',
      'a'.repeat(150),
      `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`,
    ],
    [
      'is folded between Chinese characters of three octets',
      '字'.repeat(26),
      `${'字'.repeat(25)}\r\n 字`,
    ],
    ['never cuts a character', `a${'字'.repeat(25)}`, `a${'字'.repeat(24)}\r\n 字`],
    [
      'keeps a character beyond the first plane whole',
      `aa${'𠮷'.repeat(19)}`,
      `aa${'𠮷'.repeat(18)}\r\n 𠮷`,
    ],
    ['may be empty', '', ''],
  ])('%s', (_, line, folded) => {
    expect(fold(line)).toBe(folded);
  });

  test('is as it was when unfolded, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '字', '𠮷', ' ')), (characters) => {
        const line = characters.join('');
        const folded = fold(line);
        expect(unfold(folded)).toBe(line);
        for (const part of folded.split('\r\n')) expect(octets(part)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

test.each([
  ['甲,乙;丙', '甲\\,乙\\;丙'],
  ['C:\\虚构', 'C:\\\\虚构'],
  ['一行\n二行\r\n三行', '一行\\n二行\\n三行'],
  ['全角，不变；', '全角，不变；'],
])('text is escaped: %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

describe('the calendar of a notice', () => {
  test('has one event of whole days, which ends the day after the last', () => {
    const text = calendarOf({ title: '虚构,公示', channels: [{ kind: '电话', value: '12351' }] });
    expect(unfold(text).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//虚构展馆//Shaitu//ZH',
      'BEGIN:VEVENT',
      'UID:gong@hall.invalid',
      'DTSTAMP:20260101T160000Z',
      'DTSTART;VALUE=DATE:20250303',
      'DTEND;VALUE=DATE:20250308',
      'SUMMARY:公示：虚构\\,公示',
      'DESCRIPTION:这是测试用的虚构条目，并无其人其物其事，仅此说明。\\n电话：12351',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('ends in the next month or year where the last day is a month’s last', () => {
    expect(calendarOf({ start: '2024-02-22', end: '2024-02-29' })).toContain(
      'DTEND;VALUE=DATE:20240301\r\n',
    );
    expect(calendarOf({ start: '2025-12-22', end: '2025-12-31' })).toContain(
      'DTEND;VALUE=DATE:20260101\r\n',
    );
  });

  test('names its page and its host where the hall has an address', () => {
    const text = unfold(calendarOf({}, { url: 'https://xu-gou.example.org', base: '/zhan/' }));
    expect(text).toContain('UID:gong@xu-gou.example.org\r\n');
    expect(text).toContain('URL:https://xu-gou.example.org/zhan/notices/gong/\r\n');
  });

  test('has no line break but CRLF', () => {
    expect(calendarOf({ summary: '虚构的摘要，为了折行，写得很长很长。'.repeat(6) })).not.toMatch(
      /[^\r]\n|\r[^\n]/,
    );
  });
});
