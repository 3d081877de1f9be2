import { isResidentId } from '#schema/resident-id';
import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

const email = /[\w.+-]+@[\w-]+\.[\w.-]+/;

/** No resident ID, mobile number or e-mail of a person stands in an entry. */
export const personalData: Check = perEntry((entry) => {
  const found: ReturnType<typeof finding>[] = [];
  visit(entry.data, []);
  return found;

  function visit(value: unknown, path: (string | number)[]): void {
    if (typeof value === 'string') {
      const kind = personalKind(value);
      if (kind !== undefined)
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

/** What kind of personal data a text holds, after width folding and without separators. */
export function personalKind(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const joined = plain.replace(/(?<=\d)[\s-](?=[\dXx])/g, '');
  if ([...joined.matchAll(/(?<!\d)\d{17}[\dXx](?!\d)/g)].some(([id]) => isResidentId(id)))
    return '身份证号';
  if (/(?<![\d.])1[3-9]\d{9}(?![\d.])/.test(joined)) return '手机号';
  if (email.test(plain)) return '电子邮箱';
  return undefined;
}
