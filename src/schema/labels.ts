import { z } from 'zod';

/** The schema that stands at `path`, or undefined where the path leaves the schema. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const inner = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  if (inner instanceof z.ZodObject) {
    const child = (inner.shape as Record<string, z.ZodType>)[String(step)];
    return child && schemaAt(child, rest);
  }
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodUnion)
    return inner.options
      .map((option) => schemaAt(option as z.ZodType, path))
      .find((found) => found !== undefined);
  return undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

/** The Chinese label and help of the field at `path`; list items take their list's label. */
export function labelAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
): { title: string; description?: string } | undefined {
  for (let end = path.length; end > 0; end--) {
    const meta = metaOf(schemaAt(schema, path.slice(0, end)));
    if (meta?.title !== undefined)
      return {
        title: meta.title,
        ...(meta.description === undefined ? {} : { description: meta.description }),
      };
    if (typeof path[end - 1] !== 'number') break;
  }
  return undefined;
}

/** An optional field may leave its label, or its help, to the schema it wraps. */
const metaOf = (
  schema: z.ZodType | undefined,
): { title?: string; description?: string } | undefined =>
  schema && { ...unwrap(schema).meta(), ...schema.meta() };

/** The keys that the object at `path` may have. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const at = path.length === 0 ? schema : schemaAt(schema, path);
  const inner = at && unwrap(at);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion)
    return inner.options.flatMap((option) => keysAt(option as z.ZodType, []));
  return [];
}
