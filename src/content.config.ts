import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { schemas } from '#schema/collections';
import type { CollectionName } from '#schema/collection-name';
import { entryLoader } from './entry-loader.ts';

/** An entry as the catalogue takes it: validated front matter, never the body. */
const collection = <C extends CollectionName>(name: C) =>
  defineCollection({
    loader: entryLoader(name),
    schema: z.strictObject({
      file: z.string(),
      bodySources: z.array(z.string()),
      data: schemas[name],
    }),
  });

export const collections = {
  craftsmen: collection('craftsmen'),
  studios: collection('studios'),
  outcomes: collection('outcomes'),
  enterprises: collection('enterprises'),
  programmes: collection('programmes'),
  notices: collection('notices'),
  challenges: collection('challenges'),
  stories: collection('stories'),
  policies: collection('policies'),
  venues: collection('venues'),
  figures: collection('figures'),
  tours: collection('tours'),
  unions: collection('unions'),
  sources: collection('sources'),
  vocabularies: collection('vocabularies'),
};
