import { describe, expect, test } from 'vitest';
import { collectionNames } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { fieldsOf } from '#schema/fields';
import { least } from '../lib/fictional-entries.ts';

describe.each(collectionNames)('the fields of %s', (collection) => {
  test('all have a Chinese label', () => {
    const bare = fieldsOf(collection).filter(({ title }) => !/\p{Script=Han}/u.test(title));
    expect(bare).toEqual([]);
  });

  test('are required exactly when an entry cannot do without them', () => {
    const needed = fieldsOf(collection).filter(({ key }) => {
      const draft = { ...least[collection], status: 'draft' };
      const value = 'status' in least[collection] ? draft : least[collection];
      const { success } = schemas[collection].safeParse({ ...value, [key]: undefined });
      // A rule over several fields is no required field.
      return !success && key !== 'totals';
    });
    const required = fieldsOf(collection).filter((one) => one.required);
    expect(required.map(({ key }) => key)).toEqual(needed.map(({ key }) => key));
  });
});
