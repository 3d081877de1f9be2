import { z } from 'zod';
import type { GlobalMeta } from 'zod';

/** A place in a schema whose meta says something of its value; `*` stands for every array item. */
export interface MarkedPath {
  path: readonly string[];
  meta: GlobalMeta;
}

/** A value found at a marked place, with the path that leads to it. */
export interface MarkedValue {
  path: (string | number)[];
  value: string;
  meta: GlobalMeta;
}

type Mark = 'vocabulary' | 'reference' | 'prose' | 'picture';
const marks: readonly Mark[] = ['vocabulary', 'reference', 'prose', 'picture'];
const compiled = new WeakMap<z.ZodType, MarkedPath[]>();

/** Every marked place of a schema: references, vocabulary terms, prose, pictures. Read once. */
export function markedPaths(schema: z.ZodType): MarkedPath[] {
  const known = compiled.get(schema);
  if (known) return known;
  const found: MarkedPath[] = [];
  walk(schema, []);
  compiled.set(schema, found);
  return found;

  function walk(at: z.ZodType, path: string[]): void {
    const meta = at.meta();
    if (meta && marks.some((mark) => meta[mark] !== undefined)) found.push({ path, meta });
    if (at instanceof z.ZodObject)
      for (const [key, child] of Object.entries(at.shape)) walk(child as z.ZodType, [...path, key]);
    else if (at instanceof z.ZodArray) walk(at.element as z.ZodType, [...path, '*']);
    else if (at instanceof z.ZodOptional || at instanceof z.ZodDefault)
      walk(at.unwrap() as z.ZodType, path);
    else if (at instanceof z.ZodUnion)
      for (const option of at.options) walk(option as z.ZodType, path);
  }
}

/** The values of an entry at its schema's marked places that carry the given mark. */
export function markedValues(schema: z.ZodType, data: unknown, mark: Mark): MarkedValue[] {
  const values: MarkedValue[] = [];
  for (const { path, meta } of markedPaths(schema))
    if (meta[mark] !== undefined) collect(data, path, [], meta);
  return values;

  function collect(
    at: unknown,
    rest: readonly string[],
    path: (string | number)[],
    meta: GlobalMeta,
  ): void {
    const [step, ...further] = rest;
    if (step === undefined) {
      if (typeof at === 'string') values.push({ path, value: at, meta });
    } else if (step === '*') {
      if (Array.isArray(at)) at.forEach((item, i) => collect(item, further, [...path, i], meta));
    } else if (typeof at === 'object' && at !== null && step in at) {
      collect((at as Record<string, unknown>)[step], further, [...path, step], meta);
    }
  }
}
