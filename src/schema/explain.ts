import type { z } from 'zod';
import { inWords, withWord } from './code-words.ts';
import { keysAt, labelAt, schemaAt } from './labels.ts';
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
 * Whether a mistake is told beside a file, which has keys and codes, or in a form, which has labels
 * and words.
 */
type Place = 'file' | 'form';

/**
 * Explains zod's issues to an officer: Chinese, with the field's label, the expected form, and a
 * suggestion wherever one can be computed. `value` is the whole entry, to see what was written.
 */
export const explain = (
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  place: Place = 'file',
): Explanation[] => issues.flatMap((issue) => explainIssue(schema, value, issue, place));

function explainIssue(
  schema: z.ZodType,
  value: unknown,
  issue: Issue,
  place: Place,
): Explanation[] {
  const path = issue.path as (string | number)[];
  const written = valueAt(value, path);
  const label = labelAt(schema, path, value);
  const key = String(path.filter((step) => typeof step === 'string').at(-1) ?? '');
  const inForm = place === 'form';
  const titled = label && (inForm ? titleAt(schema, path, value) : `${label.title}(${key})`);
  const name = titled ?? (key || '整个条目');
  const help = label?.description;
  const say = (rule: string, message: string, suggestion = help): Explanation => ({
    path,
    rule: `schema/${rule}`,
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  const text = shown(written);
  const oneOf = (options: readonly string[]) => {
    const list = `可选：${options.map(inForm ? inWords : withWord).join('、')}`;
    if (written === undefined) return say('missing', `缺少${name}`, list);
    const guess = nearest(text, inForm ? options.map(inWords) : options);
    return say(
      'value',
      `${name}的值“${text}”不在允许范围内`,
      `${guess === undefined ? '' : `是不是想写“${guess}”？`}${list}`,
    );
  };

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
      if (issue.expected === 'object' && /^[A-Za-z]\w*\s*：/.test(text))
        return [
          {
            path,
            rule: 'yaml/full-width-colon',
            message: `“${text.slice(0, text.indexOf('：'))}”后面是全角冒号“：”`,
            suggestion: '改成半角冒号和一个空格。',
          },
        ];
      if (issue.expected === 'string' && typeof written === 'number')
        return [say('type', `${name}应是文字`, inQuotes(written, schemaAt(schema, path, value)))];
      if (issue.expected === 'number' && typeof written === 'string' && /^[\d.]+$/.test(written))
        return [say('type', `${name}应是数字`, `去掉引号，写作 ${written}。`)];
      return [say('type', `${name}应是${typeNames[issue.expected] ?? issue.expected}`)];
    case 'invalid_value':
      return [oneOf(issue.values.map(String))];
    case 'too_small':
      return [say('short', sizeMessage(name, issue.origin, '至少', issue.minimum, written))];
    case 'too_big':
      return [say('long', sizeMessage(name, issue.origin, '至多', issue.maximum, written))];
    case 'invalid_format':
      if (issue.format === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text))
        return [say('format', `${name}写的“${text}”，日历上没有这一天`)];
      return [
        say('format', ownSentence(issue) ?? `${name}的写法不对：“${text}”`, label?.form ?? help),
      ];
    case 'invalid_union':
      if ('options' in issue) return [oneOf((issue.options ?? []).map(String))];
      return [
        say('form', issue.errors.flat().map(ownSentence).find(Boolean) ?? `${name}的写法不对`),
      ];
    case 'custom': {
      const own: unknown = issue.params?.suggestion;
      return [say('rule', issue.message, typeof own === 'string' ? own : help)];
    }
    default:
      return [say('rule', `${name}不合规`)];
  }
}

/** The label at a path with those of the list items that it stands in: `获奖 1 的来源`. */
const titleAt = (schema: z.ZodType, path: readonly (string | number)[], value: unknown): string =>
  path
    .flatMap((step, at) => {
      const item = path[at + 1];
      const isLast = at === path.length - 1;
      if (typeof step === 'number' || (typeof item !== 'number' && !isLast)) return [];
      const title = labelAt(schema, path.slice(0, at + 1), value)?.title ?? step;
      return typeof item === 'number' ? `${title} ${item + 1} ` : title;
    })
    .join('的')
    .trim();

/** A value as it is quoted; a list or map could be of any size, or bring a `toString` of its own. */
const shown = (written: unknown): string => {
  if (Array.isArray(written)) return '列表';
  return typeof written === 'object' && written !== null ? '一组字段' : String(written);
};

/** The sentence that a schema brings for its rule; zod's own are English. */
const ownSentence = ({ message }: Issue): string | undefined =>
  /^\P{L}*\p{Script=Han}/u.test(message) ? message : undefined;

/**
 * How to write a number as text. YAML has dropped what a number does not keep: digits beyond 2^53,
 * noughts before and behind. So it is only repeated where it is whole and the field would take it.
 */
const inQuotes = (written: number, schema: z.ZodType | undefined): string =>
  Number.isSafeInteger(written) && schema?.safeParse(String(written)).success
    ? `数字两边加英文双引号，写作 "${written}"。`
    : '写成带引号的文字，照证书或原文抄；不加引号的数字会丢失数位。';

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
