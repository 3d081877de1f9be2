import { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import { schemas } from './collections.ts';

/** One field of a collection as tables, forms and exports name it. */
export interface Field {
  readonly key: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly required: boolean;
}

/** The field registry: the top-level fields of a collection, in schema order. */
export const fieldsOf = (collection: CollectionName): Field[] =>
  Object.entries<z.ZodType>(schemas[collection].shape).map(([key, schema]) => {
    const meta = schema.meta();
    return {
      key,
      title: meta?.title ?? key,
      description: meta?.description,
      required: !(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault),
    };
  });
