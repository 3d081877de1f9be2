import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openHall } from '../src/open-hall.ts';
import { processHallPhotos } from '../src/photo-step.ts';
import { readSettings } from '../src/settings.ts';
import { contentFolder } from './lib/content-folder.ts';
import { markdownFile } from './lib/markdown-file.ts';
import { exifSegment, jpegBones } from './lib/picture-bytes.ts';

const entry = 'outcomes/xu-gou-jia-ju';
const cover = { src: 'jia-ju.jpg', alt: '虚构的夹具', credit: '虚构摄影者', rights: '虚构的许可' };
const located = jpegBones([exifSegment([2, 4])], { width: 300 });

/** `file:line:column rule` of every problem the step tells. */
async function told(fields: object, pictures: Record<string, Buffer>, skip: string[] = []) {
  const content = contentFolder({
    'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
    [`${entry}/index.md`]: markdownFile('outcomes', fields),
  });
  for (const [name, bytes] of Object.entries(pictures)) {
    mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
    writeFileSync(path.join(content, name), bytes);
  }
  const seen: string[] = [];
  const hall = openHall({ directory: content, vocabularies: 'content', today: '2026-01-02' });
  const { problems } = await processHallPhotos(hall, readSettings({ SHAITU_CONTENT: content }), {
    onFile: (name) => seen.push(name),
    skip: new Set(skip),
  });
  return {
    problems: problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
    seen,
  };
}

describe('a picture that is refused', () => {
  test('is told where the entry names it, once for every rule', async () => {
    const { problems, seen } = await told({ cover }, { [`${entry}/jia-ju.jpg`]: located });
    expect(problems).toEqual([
      `${entry}/index.md:11:8 picture/gps`,
      `${entry}/index.md:11:8 picture/small`,
    ]);
    expect(seen).toEqual([`${entry}/jia-ju.jpg`]);
  });

  test('is told where it is named when it is not there', async () => {
    const { problems } = await told({ cover }, {});
    expect(problems).toEqual([`${entry}/index.md:11:8 picture/missing`]);
  });

  test('is judged in its own place, and told, when no entry names it', async () => {
    const { problems } = await told({}, { [`${entry}/jia-ju.jpg`]: located });
    expect(problems).toEqual([
      `${entry}/jia-ju.jpg:1:1 picture/gps`,
      `${entry}/jia-ju.jpg:1:1 picture/small`,
      `${entry}/jia-ju.jpg:1:1 picture/unnamed`,
    ]);
  });

  test('is not called unnamed while its entry cannot be read', async () => {
    const { problems } = await told(
      { cover: { ...cover, alt: 'x' } },
      { [`${entry}/jia-ju.jpg`]: located },
    );
    expect(problems).toEqual([
      `${entry}/jia-ju.jpg:1:1 picture/gps`,
      `${entry}/jia-ju.jpg:1:1 picture/small`,
    ]);
  });

  test('is left alone when it is to be skipped', async () => {
    const name = `${entry}/jia-ju.jpg`;
    expect(await told({ cover }, { [name]: located }, [name])).toEqual({ problems: [], seen: [] });
  });
});
