import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '#schema/problem';
import { openHall } from '../../../src/open-hall.ts';
import { processHallPhotos } from '../../../src/photo-step.ts';
import { readSettings } from '../../../src/settings.ts';
import { markdownFile } from '../../lib/markdown-file.ts';
import type { Content, GoodRow } from './row.ts';

/** A hall that is sound by itself: whatever is told of it, the rows have brought. */
const sound: Readonly<Record<string, string>> = {
  'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
  'sources/xu-gou-bao-gao.yaml':
    'title: 虚构报告\npublisher: 虚构出版社\ntier: A\nkind: document\n',
  'outcomes/xu-gou-jia-ju.md': markdownFile('outcomes'),
};

/**
 * Lays the files of all rows beside the sound hall in one folder, and judges it by the way of
 * `npm run check`: opens the hall, then goes through its pictures.
 */
export async function judged(rows: readonly GoodRow[]): Promise<Problem[]> {
  const content = mkdtempSync(path.join(tmpdir(), 'shaitu-xu-gou-'));
  const settings = readSettings({ SHAITU_CONTENT: content });
  try {
    for (const files of [sound, ...rows.map((row) => row.files)])
      for (const [name, one] of Object.entries(files)) lay(path.join(content, name), one);
    const hall = openHall({ directory: content, vocabularies: settings.shipped });
    const photos = await processHallPhotos(hall, settings);
    return [...hall.problems, ...photos.problems];
  } finally {
    rmSync(content, { recursive: true });
    rmSync(settings.cache, { recursive: true, force: true });
  }
}

function lay(file: string, content: Content): void {
  mkdirSync(path.dirname(file), { recursive: true });
  if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
  else if ('link' in content) symlinkSync(content.link, file);
  else {
    writeFileSync(file, content.program);
    chmodSync(file, 0o755);
  }
}

/** What was told of a row: of its files, or of the folders they lie in. */
export const toldOf = (problems: readonly Problem[], { files }: GoodRow): Problem[] =>
  problems.filter(({ file }) =>
    Object.keys(files).some((name) => name === file || name.startsWith(`${file}/`)),
  );
