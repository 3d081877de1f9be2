import { describe, expect, test } from 'vitest';
import { pageCollections } from '#schema/collection-name';
import { exampleFiles } from '../../scripts/lib/screenshot/example-hall.ts';
import { openHall } from '../../src/open-hall.ts';
import { readSettings } from '../../src/settings.ts';
import { contentFolder } from '../lib/content-folder.ts';

const files = exampleFiles();

describe('the examples of the contributing guide', () => {
  test('make one hall that passes the check', () => {
    const directory = contentFolder(files);
    const { problems } = openHall({ directory, vocabularies: readSettings({}).shipped });
    expect(problems).toEqual([]);
  });

  test.each(pageCollections)('show how one of %s is written', (collection) => {
    expect(Object.keys(files).some((file) => file.startsWith(`${collection}/`))).toBe(true);
  });

  test('say of themselves that they are fictional', () => {
    const plain = Object.entries(files).filter(([, text]) => !text.includes('虚构'));
    expect(plain).toEqual([]);
  });
});
