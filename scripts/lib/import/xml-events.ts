import { Refusal } from './refusal.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML wants to hear; names come without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const deepest = 64;
const nameAt = /[A-Za-z_][\w.:-]*/y;
const attributeAt = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const tagEndAt = /\s*(\/?)>/y;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const malformed = () => new Refusal('工作簿里的 XML 不完整，没有打开。请另存为一个新的 .xlsx。');

/**
 * Walks through an XML text once, from front to back. Only what spreadsheet programs write is read:
 * a document type, and with it every entity of its own, ends in a Refusal, as does nesting beyond 64.
 */
export function xmlEvents(source: string, { open, text, close }: XmlHandler): void {
  const stack: string[] = [];
  let at = 0;
  for (;;) {
    const tag = source.indexOf('<', at);
    const between = source.slice(at, tag < 0 ? source.length : tag);
    if (between !== '' && stack.length > 0) text?.(unescaped(between));
    if (tag < 0) break;
    if (source.startsWith('<!--', tag)) at = after(source, '-->', tag);
    else if (source.startsWith('<?', tag)) at = after(source, '?>', tag);
    else if (source.startsWith('<![CDATA[', tag)) {
      at = after(source, ']]>', tag);
      text?.(source.slice(tag + 9, at - 3));
    } else if (source.startsWith('<!', tag)) {
      throw new Refusal('工作簿的 XML 里有文档类型或实体定义，没有打开。请另存为一个新的 .xlsx。');
    } else if (source[tag + 1] === '/') {
      const end = after(source, '>', tag);
      const name = source.slice(tag + 2, end - 1).trim();
      if (stack.pop() !== name) throw malformed();
      close?.(local(name));
      at = end;
    } else {
      at = element(tag + 1);
    }
  }
  if (stack.length > 0) throw malformed();

  function element(start: number): number {
    const name = matched(nameAt, start)?.[0] ?? '';
    if (name === '') throw malformed();
    let next = start + name.length;
    const attributes: Record<string, string> = {};
    for (let found = matched(attributeAt, next); found; found = matched(attributeAt, next)) {
      attributes[local(found[1] ?? '')] = unescaped(found[2] ?? found[3] ?? '');
      next += found[0].length;
    }
    const end = matched(tagEndAt, next);
    if (!end) throw malformed();
    open?.(local(name), attributes);
    if (end[1] === '/') close?.(local(name));
    else if (stack.push(name) > deepest) throw new Refusal('工作簿的 XML 套得太深，没有打开。');
    return next + end[0].length;
  }

  function matched(pattern: RegExp, start: number): RegExpExecArray | null {
    pattern.lastIndex = start;
    return pattern.exec(source);
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw malformed();
  return at + mark.length;
}

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#(x?)([0-9a-fA-F]{1,6})|([a-z]{1,6}))?;?/g,
        (whole, hex, digits, name) => {
          const known = entities[String(name)];
          if (whole.endsWith(';') && known !== undefined) return known;
          const code = digits === undefined ? NaN : parseInt(String(digits), hex === 'x' ? 16 : 10);
          if (!whole.endsWith(';') || !(code <= 0x10ffff)) throw malformed();
          return String.fromCodePoint(code);
        },
      )
    : text;
