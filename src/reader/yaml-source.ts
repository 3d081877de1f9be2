import { Lexer } from 'yaml';
import type { PlacedFault } from '#gate/fault';
import type { GateRule } from '#gate/gate-rules';
import { limited } from '#gate/limited';
import { placeIn } from '#gate/place-in';

/** Only texts with one of these are taken apart into their tokens. */
const unusual = /(?:^|[\s,[{])(?:[&*!]\S?|[-+]?0[box][\da-f])|<<|^%|\de[-+]?\d{3}/im;

const quote = '这是文字的话，整段用英文双引号括起来；不是就删掉。';

type Kind = readonly [rule: GateRule, message: string, suggestion: string];
const kinds: Readonly<Record<string, Kind>> = {
  '&': ['yaml/anchor', '这里用了锚点（& 开头）', quote],
  '*': ['yaml/alias', '这里用了别名（* 开头）', quote],
  '!': ['yaml/tag', '这里用了标签（! 开头）', quote],
  '%': ['yaml/directive', '这里用了 YAML 指令（% 开头）', '删掉这一行。'],
};
/** What js-yaml reads as a number, and a reader as a text; or as a number beyond all. */
const oddNumber: Kind = [
  'yaml/number',
  '这个数字的写法会读成另一个数',
  '写成十进制的数；编号、证号两边加英文双引号。',
];
const merge: Kind = ['yaml/merge', '这里用了合并键（<<）', '删掉这一行，把字段一个一个写出来。'];

/**
 * Anchors, aliases, merge keys, tags and directives in YAML text (YAML 1.2.2, chapters 3.2.3, 6.8).
 * By them a short file could stand for a huge one, or for something that is no text; an `&` or `*`
 * inside a text is none of them. Places are those in the YAML text.
 */
export function sourceFaults(yaml: string): PlacedFault[] {
  if (!unusual.test(yaml)) return [];
  const faults: { rule: GateRule; kind: Kind; offset: number }[] = [];
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(yaml)) {
    const kind = kindOf(token, before);
    if (kind) faults.push({ rule: kind[0], kind, offset });
    if (!isMark(token)) offset += token.length;
    before = token;
  }
  return limited(faults).map(({ kind: [rule, message, suggestion], offset: at }) => ({
    ...placeIn(yaml, at),
    rule,
    message,
    suggestion,
  }));
}

/** The lexer's own marks take no room in the text: document, scalar, flow error. */
const isMark = (token: string): boolean => /^[\u0002\u0018\u001f]$/.test(token);

function kindOf(token: string, before: string): Kind | undefined {
  if (before === '\u001f') {
    if (isOdd(token)) return oddNumber;
    return token === '<<' ? merge : undefined;
  }
  return kinds[token.slice(0, 1)];
}

const isOdd = (scalar: string): boolean =>
  /^[-+]?0(?:b[01_]+|o[0-7_]+|x[\da-f_]+)$/i.test(scalar) ||
  (/^[-+]?[\d.]+e[-+]?\d+$/i.test(scalar) && !Number.isFinite(Number(scalar)));
