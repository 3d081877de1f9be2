import type { PlacedFault } from './fault.ts';
import type { GateRule } from './gate-rules.ts';
import { placeIn } from './place-in.ts';

/** Longer than any body; some texts take the parser quadratic time. In UTF-16 units. */
const longestBody = 30_000;
/** Sätteri 0.10 takes quadratic time and memory for entities in a row. */
const mostEntities = 40;
/** For links and cite marks, too: at this number it is a matter of milliseconds. */
const mostBrackets = 500;

const entity = /&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,31});?/giu;
/** A line of twelve quotation or list marks; a row of dashes is only a rule. */
const marks =
  /^(?![ \t]*(?:-[ \t]*)+$|[ \t]*(?:\*[ \t]*)+$)[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+){12}/m;
const braces = /(?:\{[ \t\n]*){12}/;

/** What a body holds too much of to be parsed at all. */
export function bodyBounds(body: string): PlacedFault | undefined {
  if (body.length > longestBody)
    return told(
      body,
      0,
      'body/size',
      `正文有 ${body.length} 个字符，最多 ${longestBody} 个`,
      '分成几篇写。',
    );
  const entities = body.includes('&') ? [...body.matchAll(entity)] : [];
  const [first] = entities;
  if (first && entities.length > mostEntities)
    return told(
      body,
      first.index,
      'body/entities',
      `正文里有 ${entities.length} 个字符实体，最多 ${mostEntities} 个`,
      '直接写字，例如“＜”，不写 &lt;。',
    );
  const brackets = body.split('[').length - 1;
  if (brackets > mostBrackets)
    return told(
      body,
      body.indexOf('['),
      'body/size',
      `正文里有 ${brackets} 个方括号，最多 ${mostBrackets} 个`,
      '分成几篇写。',
    );
  const deep = marks.exec(body) ?? braces.exec(body);
  return deep
    ? told(body, deep.index, 'body/depth', '引用、列表或括号套得太深', '少套几层。')
    : undefined;
}

/** Sätteri 0.10 takes quadratic time for expressions and tags in a row. */
const mostSigns = 300;
/** A brace or the beginning of a tag, and what stands behind a backslash instead. */
const signs = /\\[\s\S]|\{|<(?=[a-z/>])/giu;

/** The same of a story, whose braces and tags are more than letters. */
export function storyBounds(text: string): PlacedFault | undefined {
  const bound = bodyBounds(text);
  if (bound) return bound;
  const meant = [...text.matchAll(signs)].filter(([sign]) => !sign.startsWith('\\'));
  const [first] = meant;
  return first && meant.length > mostSigns
    ? told(
        text,
        first.index,
        'body/size',
        `正文里有 ${meant.length} 个组件和花括号，最多 ${mostSigns} 个`,
        '分成几篇写；文字里的花括号写成“｛｝”，小于号写成“＜”。',
      )
    : undefined;
}

/** Why a body is not parsed, at its place in the body. */
const told = (
  body: string,
  index: number,
  rule: GateRule,
  message: string,
  suggestion: string,
): PlacedFault => ({ ...placeIn(body, index), rule, message, suggestion });
