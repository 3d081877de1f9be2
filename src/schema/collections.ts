import type { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import { craftsman } from './craftsman.ts';
import { figure } from './figure.ts';
import { outcome } from './outcome.ts';
import { programme } from './programme.ts';
import { source } from './source.ts';
import { studio } from './studio.ts';
import { union } from './union.ts';
import { vocabulary } from './vocabulary.ts';

/** Every collection's schema, by the name of its folder under `content/`. */
export const schemas = {
  craftsmen: craftsman,
  studios: studio,
  outcomes: outcome,
  unions: union,
  programmes: programme,
  figures: figure,
  sources: source,
  vocabularies: vocabulary,
} as const satisfies Record<CollectionName, z.ZodType>;

export type Data<C extends CollectionName> = z.output<(typeof schemas)[C]>;
