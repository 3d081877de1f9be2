import type { Fact } from './fact.ts';
import type { MaybeLink } from './link.ts';

/** A label row for what is known; nothing where nothing is. */
export function fact(label: string, ...values: (MaybeLink | string | undefined)[]): Fact[] {
  const known = values.flatMap((value) =>
    value === undefined || value === ''
      ? []
      : [typeof value === 'string' ? { text: value } : value],
  );
  return known.length === 0 ? [] : [{ label, values: known }];
}
