import type { Finding } from '#schema/problem';
import { addressFault } from './address.ts';
import type { Refusal } from './fault.ts';
import { limited } from './limited.ts';
import type { PrivateDataOptions } from './private-data.ts';
import { textFaults } from './text-faults.ts';

/** Deeper than any schema; in levels of lists and groups. */
const deepest = 12;
/** Names by which a value could reach into the program (prototype pollution). */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

type ValueFinding = Omit<Finding, 'file'>;

/**
 * What the gate refuses in the values of an entry, as its parser gives them: whatever hides in a text
 * behind escapes and folded lines, HTML, dangerous addresses, numbers that have lost digits, names
 * that are the program's, groups in groups without end. `path` leads to the value.
 */
export function valueFindings(value: unknown, options: PrivateDataOptions = {}): ValueFinding[] {
  const found: ValueFinding[] = [];
  const path: (string | number)[] = [];
  visit(value);
  return limited(found);

  function visit(one: unknown): void {
    if (typeof one === 'string') {
      for (const fault of textFaults(one, options)) tell(fault);
      for (const fault of ownAddress(one, path.at(-1))) tell(fault);
    } else if (typeof one === 'number') {
      if (!isKept(one)) tell(lostDigits);
    } else if (typeof one === 'object' && one !== null) {
      if (path.length >= deepest) tell(tooDeep);
      else if (Array.isArray(one)) one.forEach((item, i) => visitAt(i, item));
      else for (const [key, item] of Object.entries(one)) visitAt(key, item);
    }
  }

  function visitAt(step: string | number, item: unknown): void {
    path.push(step);
    const refused = typeof step === 'string' ? keyFault(step) : undefined;
    if (refused) tell(refused);
    else visit(item);
    path.pop();
  }

  function tell({ rule, message, suggestion }: Refusal): void {
    found.push({ path: [...path], rule, message, suggestion });
  }
}

/** Fields that hold an address and nothing else: of a source, of the hall. */
const addressFields: ReadonlySet<unknown> = new Set(['url', 'repository']);

/** An address with a space in it is two words in a sentence, but broken in a field of its own. */
const ownAddress = (text: string, key: string | number | undefined): Refusal[] =>
  addressFields.has(key) && /\s/.test(text) ? [addressFault(text) ?? []].flat() : [];

/** Whether YAML keeps every digit of a number. */
const isKept = (number: number): boolean =>
  Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));

const lostDigits: Refusal = {
  rule: 'yaml/number',
  message: '这个数字太大，会丢失后面的数位',
  suggestion: '编号、证号两边加英文双引号，写成文字。',
};
const tooDeep: Refusal = {
  rule: 'yaml/depth',
  message: `字段套了 ${deepest} 层以上`,
  suggestion: '对照别的条目，检查缩进和括号。',
};

function keyFault(key: string): Refusal | undefined {
  if (reserved.has(key))
    return { rule: 'yaml/proto', message: `字段名不能是 ${key}`, suggestion: '删掉这个字段。' };
  if (key === '<<')
    return {
      rule: 'yaml/merge',
      message: '这里用了合并键（<<）',
      suggestion: '删掉这一行，把字段一个一个写出来。',
    };
  // What js-yaml makes of a group as the name of a field.
  return key === '[object Object]'
    ? {
        rule: 'yaml/syntax',
        message: '字段名要是一个词，不能是一组字段',
        suggestion: '对照别的条目，检查问号、括号和缩进。',
      }
    : undefined;
}
