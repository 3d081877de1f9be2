import type { Finding } from '#schema/problem';
import { addressFault } from './address.ts';
import type { Fault } from './fault.ts';
import type { PrivateDataOptions } from './private-data.ts';
import { lineFaults } from './text-problems.ts';

/** Deeper than any schema; in levels of lists and groups. */
const deepest = 12;
/** Names by which a value could reach into the program (prototype pollution). */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

type ValueFinding = Omit<Finding, 'file'>;
type Path = readonly (string | number)[];

/**
 * What the gate refuses in the values of an entry, as its parser gives them: whatever hides in a text
 * behind escapes and folded lines, HTML, dangerous addresses, numbers that have lost digits, names
 * that are the program's, groups in groups without end. `path` leads to the value.
 */
export function valueFindings(value: unknown, options: PrivateDataOptions = {}): ValueFinding[] {
  const found: ValueFinding[] = [];
  visit(value, []);
  return found;

  function visit(one: unknown, path: Path): void {
    if (typeof one === 'string')
      found.push(...textFaults(one, options).map(({ index: _, ...fault }) => ({ path, ...fault })));
    else if (typeof one === 'number') found.push(...numberFindings(one, path));
    else if (typeof one === 'object' && one !== null) {
      if (path.length >= deepest) found.push(tooDeep(path));
      else if (Array.isArray(one)) one.forEach((item, i) => visit(item, [...path, i]));
      else
        for (const [key, item] of Object.entries(one)) {
          const below = [...path, key];
          if (reserved.has(key)) found.push(reservedKey(key, below));
          else visit(item, below);
        }
    }
  }
}

/** A tag by its name; a comparison (`a<b`) has no closing bracket or no space behind its name. */
const html =
  /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|<!--|<!doctype|<\?[a-z]|<(?:script|img|svg|iframe|style|object|embed|link|meta|base|form|input|math|video|audio)\b/iu;
const web = /https?:[/\\]{1,2}[^\s<>"'“”‘’（）()，。；、《》]*/giu;
const running =
  /^[\s\u0000-\u001f]*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*(?:data:[a-z]+\/|blob:|file:\/|about:)|\]\(\s*(?:javascript|vbscript|data):/iu;
const mayHold = /[<:]|^[\s/\\]/;

/** What is refused in one text, wherever a field holds it. */
export function textFaults(text: string, options: PrivateDataOptions = {}): Fault[] {
  const faults = lineFaults(text, options);
  return mayHold.test(text) ? [...faults, ...markupFaults(text)] : faults;
}

function markupFaults(text: string): Fault[] {
  const tag = html.exec(text);
  return [
    ...(tag === null
      ? []
      : [
          {
            index: tag.index,
            rule: 'value/html' as const,
            message: `字段里不能写 HTML：${tag[0].slice(0, 20)}`,
            suggestion: '只写文字；要写小于号时用“＜”，书名用《》。',
          },
        ]),
    ...(running.test(text) || /^\s*[/\\]{2}/.test(text) ? [told(text, 0)] : []),
    ...[...text.matchAll(web)].flatMap(({ 0: url, index }) => told(url, index)),
  ].flat();
}

/** Ends of a sentence stand behind an address, not in it. */
const behind = /[\].,;:!?*_'|}]+$/;

const told = (url: string, index: number): Fault[] => {
  const fault = addressFault(url.includes('[') ? url : url.replace(behind, ''));
  return fault ? [{ index, ...fault }] : [];
};

function numberFindings(number: number, path: Path): ValueFinding[] {
  if (Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)))
    return [];
  return [
    {
      path,
      rule: 'yaml/number',
      message: '这个数字太大，会丢失后面的数位',
      suggestion: '编号、证号两边加英文双引号，写成文字。',
    },
  ];
}

const tooDeep = (path: Path): ValueFinding => ({
  path,
  rule: 'yaml/depth',
  message: `字段套了 ${deepest} 层以上`,
  suggestion: '对照别的条目，检查缩进和括号。',
});

const reservedKey = (key: string, path: Path): ValueFinding => ({
  path,
  rule: 'yaml/proto',
  message: `字段名不能是 ${key}`,
  suggestion: '删掉这个字段。',
});
