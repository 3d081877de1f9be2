import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '#reader/list-files';
import { families, familySizes, familyText } from '../../scripts/lib/bench/gate/families.ts';
import { judgeFile } from '../../scripts/lib/bench/gate/judge-file.ts';
import { contentFolder } from '../lib/content-folder.ts';

// How long they take is measured by `npm run bench -- gate`; here, that each is judged at all.
describe('pieces over and over', () => {
  test('come in at least 25 families, none of them twice', () => {
    expect(families.length).toBeGreaterThanOrEqual(25);
    const texts = families.map((family) => familyText(family, 1000));
    expect(new Set(texts).size).toBe(families.length);
  });

  test.each(families.map((family) => [`${family.place}: ${family.name}`, family] as const))(
    '%s make a file as long as is said, and the gate answers',
    (_, family) => {
      const size = familySizes[family.place];
      const text = familyText(family, size);
      const { length } = Buffer.from(text);
      expect(length).toBeGreaterThan(size * 0.99);
      expect(length).toBeLessThan(size + 1000);
      const slug = 'xu-gou';
      const at: ContentFile =
        family.place === 'story'
          ? { file: 'stories/xu-gou.mdx', collection: 'stories', slug }
          : { file: 'outcomes/xu-gou.md', collection: 'outcomes', slug };
      const directory = contentFolder({});
      mkdirSync(path.join(directory, path.dirname(at.file)));
      writeFileSync(path.join(directory, at.file), familyText(family, 4000));
      expect(() => judgeFile(directory, at)).not.toThrow();
    },
  );
});
