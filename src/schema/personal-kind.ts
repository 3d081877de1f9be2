import { isResidentId } from './resident-id.ts';

const email = /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/;

/** What kind of personal data a text holds, after width folding and without separators. */
export function personalKind(text: string): string | undefined {
  const plain = text.normalize('NFKC');
  const joined = plain.replace(/(?<=\d)[\s-](?=[\dXx])/g, '');
  if ([...joined.matchAll(/(?<!\d)\d{17}[\dXx](?!\d)/g)].some(([id]) => isResidentId(id)))
    return '身份证号';
  if (/(?<![\d.])(?:86)?1[3-9]\d{9}(?![\d.])/.test(joined)) return '手机号';
  if (email.test(plain)) return '电子邮箱';
  return undefined;
}
