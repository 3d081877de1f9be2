import { CORE_SCHEMA, YAMLException, load } from 'js-yaml';
import type { PlacedFault } from '#gate/fault';
import type { GateRule } from '#gate/gate-rules';
import { mistakePlace } from './mistake-place.ts';

export type YamlResult = { ok: true; value: unknown } | ({ ok: false } & PlacedFault);

const explanations: readonly [RegExp, string, string, GateRule?][] = [
  [
    /duplicated mapping key/,
    '同一个字段写了两次',
    '只留一个；要写多个值，用“- ”开头每行一个。',
    'yaml/duplicate',
  ],
  [/maxDepth/, '字段套得太深', '对照别的条目，检查缩进和括号。', 'yaml/depth'],
  [
    /bad indentation|end of the stream or a document separator|expected <block end>/,
    '缩进或标点不对',
    '同一层的字段要左对齐；冒号用半角“:”，后面空一格；文字里有冒号或引号时，整句用英文双引号括起来。',
  ],
  [
    /line break is expected|indentation width/,
    '以 > 或 | 开头的值要加引号',
    '比较的符号写 ≥ 或 ≤；大于号写成 ">"，两边加英文双引号。',
  ],
  [/tab characters/, '缩进用了制表符', '把制表符换成两个空格。'],
  [
    /unidentified alias|unknown tag|anchor/,
    '用了不支持的写法（& * ! 开头）',
    '整段文字用英文双引号括起来。',
  ],
  [
    /can not read a block mapping entry|implicit key|multiline key/,
    '这一行少了冒号',
    '字段名后面写半角冒号和一个空格，例如 title: 木材抓斗。',
  ],
  [
    /unexpected end of the stream|double quoted|single quoted/,
    '引号没有成对',
    '补上缺的英文引号。',
  ],
];

/**
 * YAML text → value, by js-yaml's core schema (no dates, no custom tags): the values are the ones
 * the build uses. A mistake comes back with its place (from 1) and a Chinese sentence.
 */
export function parseYaml(text: string): YamlResult {
  try {
    const value = load(text, { schema: CORE_SCHEMA });
    const colon = typeof value === 'string' ? fullWidthColon(text) : undefined;
    return colon ? { ok: false, ...colon } : { ok: true, value };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const colon = fullWidthColon(text);
    if (colon) return { ok: false, ...colon };
    const known = explanations.find(([pattern]) => pattern.test(error.message));
    const { line, column } = mistakePlace(text, error.reason) ?? {
      line: (error.mark?.line ?? 0) + 1,
      column: (error.mark?.column ?? 0) + 1,
    };
    return {
      ok: false,
      line,
      column,
      rule: known?.[3] ?? 'yaml/syntax',
      message: known?.[1] ?? 'YAML 写法有误',
      suggestion:
        known?.[2] ??
        '对照别的条目检查这一行：字段名、半角冒号、空格、值；不放心的文字用英文双引号括起来。',
    };
  }
}

/** A field whose colon was typed with a Chinese keyboard; only asked where the YAML makes no sense. */
function fullWidthColon(text: string): PlacedFault | undefined {
  const found = /^([ \t]*(?:-[ \t]+)?([a-z][A-Za-z]*)[ \t]*)：/m.exec(text);
  if (!found) return undefined;
  const [, before = '', key = ''] = found;
  return {
    line: text.slice(0, found.index).split('\n').length,
    column: before.length + 1,
    rule: 'yaml/full-width-colon',
    message: `“${key}”后面是全角冒号“：”`,
    suggestion: `改成半角冒号和一个空格，写作 ${key}: 。`,
  };
}
