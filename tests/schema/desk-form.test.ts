import { expect, test } from 'vitest';
import { pageCollections } from '#schema/collection-name';
import { deskForm } from '#schema/desk-form';
import { formOf } from '#schema/form';

test.each(pageCollections)('%s: every field to begin with is one of the form', (collection) => {
  const { fields, main, keys } = deskForm(collection);
  const asked = fields.map(({ key }) => key);
  expect(main.filter((key) => !asked.includes(key))).toEqual([]);
  expect(keys).toEqual(formOf(collection).map(({ key }) => key));
});

test.each(pageCollections)('%s: what the schema requires is asked first', (collection) => {
  const { fields, main } = deskForm(collection);
  const required = fields.filter((field) => field.required).map(({ key }) => key);
  expect(required.filter((key) => !main.includes(key))).toEqual([]);
});
