import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { bundle } from '#browser/contribute/ways/bundle';
import { entryPath, picturePath, submission } from './lib/fictional-submission.ts';

const note = '虚构的说明\n第二行\n';

test('a bundle holds every file at its place, as it was, and the note', async () => {
  const files = unzipSync(await bundle(submission, note));
  expect(Object.keys(files)).toEqual([entryPath, picturePath, '说明.txt']);
  expect(strFromU8(files[entryPath] ?? new Uint8Array())).toBe(submission.files[0]?.content);
  expect(files[picturePath]).toEqual(submission.files[1]?.content);
  expect(strFromU8(files['说明.txt'] ?? new Uint8Array())).toBe('虚构的说明\r\n第二行\r\n');
});

test('the same files give the same bytes on another day', async () => {
  vi.useFakeTimers({ now: new Date('2026-01-02') });
  const first = await bundle(submission, note);
  vi.setSystemTime(new Date('2031-05-06'));
  const second = await bundle(submission, note);
  vi.useRealTimers();
  expect(second).toEqual(first);
});
