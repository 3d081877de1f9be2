import { z } from 'zod';

/**
 * The schema that stands at `path`, or undefined where the path leaves the schema. `value` is what
 * was written for `schema`: its `kind` (or other discriminator) tells which form of several is meant.
 */
export function schemaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value?: unknown,
): z.ZodType | undefined {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (inner instanceof z.ZodObject) {
    const child = (inner.shape as Record<string, z.ZodType>)[String(step)];
    return child && schemaAt(child, rest, below(value, step));
  }
  if (inner instanceof z.ZodArray)
    return schemaAt(inner.element as z.ZodType, rest, below(value, step));
  if (inner instanceof z.ZodUnion)
    return formsFor(inner, value)
      .map((option) => schemaAt(option, path, value))
      .find((found) => found !== undefined);
  return undefined;
}

const below = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined;

/** The one form that the written discriminator names; all forms where it names none. */
function formsFor(union: z.ZodUnion, value: unknown): z.ZodType[] {
  const options = union.options as z.ZodType[];
  if (!(union instanceof z.ZodDiscriminatedUnion)) return options;
  const { discriminator } = union.def;
  const written = below(value, discriminator);
  const named = options.filter(
    (option) => schemaAt(option, [discriminator])?.safeParse(written).success,
  );
  return named.length > 0 ? named : options;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

/**
 * The Chinese label and help of the field at `path`, and how its value is written; list items take their list's label. `value`,
 * the whole entry, decides between forms that label the same field differently.
 */
export function labelAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value?: unknown,
): { title: string; description?: string; form?: string } | undefined {
  for (let end = path.length; end > 0; end--) {
    const meta = metaOf(schemaAt(schema, path.slice(0, end), value));
    if (meta?.title !== undefined)
      return {
        title: meta.title,
        ...(meta.description === undefined ? {} : { description: meta.description }),
        ...(meta.form === undefined ? {} : { form: meta.form }),
      };
    if (typeof path[end - 1] !== 'number') break;
  }
  return undefined;
}

/** An optional field may leave its label, or its help, to the schema it wraps. */
const metaOf = (
  schema: z.ZodType | undefined,
): { title?: string; description?: string; form?: string } | undefined =>
  schema && { ...unwrap(schema).meta(), ...schema.meta() };

/** The keys that the object at `path` may have. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = path.length === 0 ? schema : schemaAt(schema, path);
  const inner = at && unwrap(at);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion)
    return [...new Set(inner.options.flatMap((option) => keysAt(option as z.ZodType, [])))];
  return [];
}
