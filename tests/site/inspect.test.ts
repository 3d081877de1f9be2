import { expect, test } from 'vitest';
import { inspectSite } from '../../scripts/lib/inspect/inspect-site.ts';
import { pageExtras } from '../../scripts/lib/inspect/page-extras.ts';
import { builtHall } from './lib/built-hall.ts';
import { htmlFiles } from './lib/html-files.ts';
import { site } from './lib/site.ts';

test('nothing is on the site that must not be, and every page has been looked at', () => {
  const extras = pageExtras(builtHall());
  const { problems, files, scripts } = inspectSite(site.dir, { extras });
  expect(problems).toEqual([]);
  expect(files).toBeGreaterThan(htmlFiles().length);
  expect(scripts.size).toBeGreaterThan(0);
});
