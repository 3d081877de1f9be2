import type { Finding } from '#schema/problem';
import { fileOf } from '../desk-entry.ts';
import type { DeskEntry } from '../desk-entry.ts';
import type { HallData } from '../hall/hall-data.ts';
import { judgeEntry } from './judge-entry.ts';
import { loadIndex } from './load-index.ts';

/** Judges an entry against the hall as the site tells it; rejects when the hall cannot be had. */
export async function judge(entry: DeskEntry, hall: HallData): Promise<Finding[]> {
  const found = judgeEntry(entry, await loadIndex(entry, hall));
  return found.some(({ path: [key] }) => key === 'slug')
    ? found
    : [...(await leftAddress(entry, hall)), ...found];
}

/** Addresses of withdrawn and renamed entries stay theirs, though no list names them. */
async function leftAddress(entry: DeskEntry, hall: HallData): Promise<Finding[]> {
  const { collection, slug, file } = entry;
  if (file !== undefined || !(await hall.taken(`${collection}/${slug}`))) return [];
  return [
    {
      file: fileOf(entry),
      path: ['slug'],
      rule: 'slugs/taken',
      message: `编号“${slug}”的网址已经有人用过`,
      suggestion: '换一个；撤下的和改了名的条目，网址不再给别的条目。',
    },
  ];
}
