import { describe, expect, test } from 'vitest';
import { noticePage } from '#views/notice-page';
import { noticesPage } from '#views/notices-page';
import { sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf(
  {
    notices: {
      xian: { title: '虚构现在', start: '2026-03-02', end: '2026-03-10' },
      jiang: { title: '虚构将来', start: '2026-03-16', end: '2026-03-20' },
      qu: { title: '虚构去年', start: '2025-03-03', end: '2025-03-07' },
      qian: { title: '虚构前年', start: '2024-03-04', end: '2024-03-08' },
      you: {
        title: '虚构有届',
        start: '2025-06-09',
        end: '2025-06-13',
        programme: 'xuan',
        edition: 'year-2025',
        subjects: ['wu', 'cao', { title: '虚构厂', detail: '虚构的' }],
      },
    },
    programmes: {
      xuan: { editions: [{ id: 'year-2025', title: '2025年虚构', date: '2025', sources }] },
    },
    outcomes: { wu: { title: '虚构夹具' }, cao: { status: 'draft' } },
  },
  { today: '2026-03-09' },
);

test('the board has what is not over, what ends first at the top, then the years', () => {
  const { current, archive } = noticesPage(hall.catalogue);
  expect(current.map(({ text, clock }) => `${text}：${clock.text}`)).toEqual([
    '虚构现在：公示中，还剩 2 个工作日',
    '虚构将来：未开始',
  ]);
  expect(archive.map(({ title, items }) => [title, ...items.map(({ text }) => text)])).toEqual([
    ['2025年', '虚构有届', '虚构去年'],
    ['2024年', '虚构前年'],
  ]);
});

describe('a notice', () => {
  const page = noticePage(hall.catalogue, entryOf(hall, 'notices', 'you'), '');

  test('leads to its edition and its exhibits, and is silent about drafts', () => {
    expect(page.facts.flatMap(({ values }) => values)).toContainEqual({
      href: '/programmes/xuan/#year-2025',
      text: '2025年虚构',
    });
    expect(page.subjects).toEqual([
      { link: { href: '/outcomes/wu/', text: '虚构夹具' }, detail: undefined },
      { link: { text: '虚构厂' }, detail: '虚构的' },
    ]);
  });

  test('says its period with its working days, and who signs it when', () => {
    expect(page.facts.at(-1)?.values).toEqual([
      { text: '2025年6月9日至2025年6月13日，5 个工作日' },
    ]);
    expect(page.signature).toEqual(['虚构市总工会', '2025年6月9日']);
  });

  test('names the date by which the build judged', () => {
    expect(page.clock).toMatchObject({ stage: 'over', judgedBy: '按 2026-03-09 计算' });
  });
});
