import type { AnyEntry } from '#catalogue/entry';
import { personalKind } from '#schema/personal-kind';
import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/**
 * No resident ID, mobile number or e-mail of a person stands in an entry. An e-mail among the
 * channels of a notice is an office's: the schema has refused what looks like a person's.
 */
export const personalData: Check = perEntry((entry) => {
  const found: ReturnType<typeof finding>[] = [];
  visit(entry.data, []);
  return found;

  function visit(value: unknown, path: (string | number)[]): void {
    if (typeof value === 'string') {
      const kind = personalKind(value);
      if (kind !== undefined && !(kind === '电子邮箱' && isChannel(entry, path)))
        found.push(
          finding(
            entry,
            path,
            'personal-data',
            `这里像是${kind}，不能公开`,
            '删掉；联系方式只写工会办公室的。',
          ),
        );
    } else if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...path, i]));
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
  }
});

/** The value of a channel that is an e-mail; one in an address or a letter box is nobody's office. */
const isChannel = (
  { collection, data }: AnyEntry,
  [field, place]: readonly (string | number)[],
): boolean =>
  collection === 'notices' &&
  field === 'channels' &&
  typeof place === 'number' &&
  data.channels[place]?.kind === '邮箱';
