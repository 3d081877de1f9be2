import type { Finding } from '#schema/problem';
import { fileOf } from '../desk-entry.ts';
import type { DeskEntry } from '../desk-entry.ts';
import type { HallData } from '../hall/hall-data.ts';
import { judgeEntry } from './judge-entry.ts';
import { loadIndex } from './load-index.ts';

/** Judges an entry against the hall as the site tells it; rejects when the hall cannot be had. */
export async function judge(entry: DeskEntry, hall: HallData): Promise<Finding[]> {
  const found = judgeEntry(entry, await loadIndex(entry, hall));
  return found.some(({ file, path: [key] }) => file === fileOf(entry) && key === 'slug')
    ? found
    : [...(await leftAddress(entry, hall)), ...found];
}

/**
 * Addresses of withdrawn and renamed entries stay theirs, though no list names them; so a draft of a
 * change does not bring back what was withdrawn since.
 */
async function leftAddress(entry: DeskEntry, hall: HallData): Promise<Finding[]> {
  const { collection, slug, file } = entry;
  if (!(await hall.taken(`${collection}/${slug}`))) return [];
  const isChange = file !== undefined;
  return [
    {
      file: fileOf(entry),
      path: ['slug'],
      rule: 'slugs/taken',
      message: isChange ? '这一条已经撤下或改了名' : `编号“${slug}”的网址已经有人用过`,
      suggestion: isChange
        ? '这份草稿不能再送出；要重新展出，请先和管理员商量。'
        : '换一个；撤下的和改了名的条目，网址不再给别的条目。',
    },
  ];
}
