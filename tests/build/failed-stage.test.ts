import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { smallest } from './lib/fictional-files.ts';
import { fictionalHall } from './lib/fictional-hall.ts';
import { hashesOf } from './lib/site-files.ts';

const hall = fictionalHall(smallest);
afterAll(hall.remove);

/** Loaded before the build: from some page on, nothing can be written any more. */
const fullDisk = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { writeFile } = fs.promises;
  fs.promises.writeFile = (file, ...rest) =>
    /privacy.index\\.html$/.test(String(file))
      ? Promise.reject(new Error('ENOSPC: no space left on device'))
      : writeFile(file, ...rest);
  syncBuiltinESMExports();
`;

test('a build that breaks half-way leaves the last site, and nothing half-made', async () => {
  mkdirSync(hall.out, { recursive: true });
  writeFileSync(path.join(hall.out, 'index.html'), '上一次的网站');
  const before = hashesOf(hall.out);
  const { code, output } = await hall.build({
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fullDisk)}`,
  });
  expect(output).toContain('ENOSPC');
  expect(output).toContain('上一次的网站没有动');
  expect(code).toBe(1);
  expect(hashesOf(hall.out)).toEqual(before);
  expect(existsSync(`${hall.out}.new`) || existsSync(`${hall.out}.old`)).toBe(false);
});
