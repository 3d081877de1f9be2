import { z } from 'zod';

/**
 * A value without what its schema fills in: nobody wrote it, so nobody shall be taken to have said
 * it. A default that was written out is dropped as well; it says the same.
 */
export function withoutDefaults(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodDefault)
    return JSON.stringify(value) === JSON.stringify(schema.def.defaultValue)
      ? undefined
      : withoutDefaults(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodOptional) return withoutDefaults(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => withoutDefaults(schema.element as z.ZodType, item));
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, one]) => {
          const inner = (schema.shape as Record<string, z.ZodType>)[key];
          return [key, inner ? withoutDefaults(inner, one) : one] as const;
        })
        .filter(([, one]) => one !== undefined),
    );
  return value;
}
