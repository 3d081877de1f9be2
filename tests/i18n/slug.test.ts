import { expect, test } from 'vitest';
import { slugFrom } from '#i18n/slug';

test.each([
  ['防松扳手（虚构）', false, 'fang-song-ban-shou'],
  ['C919 半筋成形', false, 'c919-ban-jin-cheng-xing'],
  ['单雄信', true, 'shan-xiong-xin'],
  ['！', false, ''],
])('%s → %s → %s', (title, person, slug) => {
  expect(slugFrom(title, person)).toBe(slug);
});

test('a long title is cut between syllables', () => {
  const slug = slugFrom('创新'.repeat(40), false);
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug).toMatch(/^(?:chuang-xin-)+(?:chuang|chuang-xin)$/);
});
