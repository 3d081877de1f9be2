import type { z } from 'zod';
import { keysAt, labelAt } from './labels.ts';
import { nearest } from './nearest.ts';

/** One mistake in an entry's values, in the words of the person who made it. */
export interface Explanation {
  path: (string | number)[];
  rule: string;
  message: string;
  suggestion?: string;
}

type Issue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每行用“- ”开头）',
  object: '一组字段',
};

/**
 * Explains zod's issues to an officer: Chinese, with the field's label, the expected form, and a
 * suggestion wherever one can be computed. `value` is the whole entry, to see what was written.
 */
export const explain = (
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
): Explanation[] => issues.flatMap((issue) => explainIssue(schema, value, issue));

function explainIssue(schema: z.ZodType, value: unknown, issue: Issue): Explanation[] {
  const path = issue.path as (string | number)[];
  const written = valueAt(value, path);
  const label = labelAt(schema, path);
  const key = String(path.filter((step) => typeof step === 'string').at(-1) ?? '');
  const name = label ? `${label.title}(${key})` : key || '整个条目';
  const help = label?.description;
  const say = (rule: string, message: string, suggestion = help): Explanation => ({
    path,
    rule: `schema/${rule}`,
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const keys = keysAt(schema, path);
        const guess = nearest(unknown, keys);
        return {
          path: [...path, unknown],
          rule: 'schema/unknown-key',
          message: `没有“${unknown}”这个字段`,
          suggestion: `${guess === undefined ? '' : `是不是想写 ${guess}？`}可用的字段：${keys.join('、')}`,
        };
      });
    case 'invalid_type':
      if (written === undefined)
        return [say('missing', path.length === 0 ? '文件是空的' : `缺少${name}`)];
      if (issue.expected === 'string' && typeof written === 'number')
        return [say('type', `${name}应是文字`, `数字两边加英文双引号，写作 "${written}"。`)];
      if (issue.expected === 'number' && typeof written === 'string' && /^[\d.]+$/.test(written))
        return [say('type', `${name}应是数字`, `去掉引号，写作 ${written}。`)];
      return [say('type', `${name}应是${typeNames[issue.expected] ?? issue.expected}`)];
    case 'invalid_value': {
      const options = issue.values.map(String);
      const guess = nearest(String(written), options);
      return [
        say(
          'value',
          `${name}的值“${String(written)}”不在允许范围内`,
          `${guess === undefined ? '' : `是不是想写“${guess}”？`}可选：${options.join('、')}`,
        ),
      ];
    }
    case 'too_small':
      return [say('short', sizeMessage(name, issue.origin, '至少', issue.minimum, written))];
    case 'too_big':
      return [say('long', sizeMessage(name, issue.origin, '至多', issue.maximum, written))];
    case 'invalid_format':
      return [say('format', `${name}的写法不对：“${String(written)}”`)];
    case 'invalid_union':
      return [say('form', `${name}的写法不对`)];
    default:
      return [say('rule', issue.code === 'custom' ? issue.message : `${name}不合规`)];
  }
}

function sizeMessage(
  name: string,
  origin: string,
  bound: string,
  limit: number | bigint,
  written: unknown,
): string {
  if (origin === 'string')
    return `${name}${bound} ${limit} 个字，现在 ${[...String(written)].length} 个`;
  if (origin === 'array')
    return `${name}${bound} ${limit} 项，现在 ${Array.isArray(written) ? written.length : 0} 项`;
  return `${name}${bound} ${limit}，现在是 ${String(written)}`;
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null
        ? (at as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
