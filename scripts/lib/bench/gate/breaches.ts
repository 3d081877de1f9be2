import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const none = words('');

/** What a rendered body may hold, and the attributes of each; everything else is a breach. */
const allowed: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries(
    'p h2 h3 h4 ul li blockquote hr pre em strong del br table thead tbody tr th td'
      .split(' ')
      .map((name) => [name, none]),
  ),
  a: words('href title aria-label'),
  sup: words('class'),
  ol: words('start'),
  ul: words('class'),
  li: words('class'),
  code: words('class'),
  input: words('type checked disabled'),
};
const page = 'https://hall.invalid/outcomes/xu-gou/';

/**
 * What a page must not hold, in rendered HTML as a browser would read it: elements and attributes
 * beyond the allowed ones, links to anything but the web and paths of the hall. Empty when it is sound.
 */
export function breaches(html: string): string[] {
  const found: string[] = [];
  visit(parseFragment(html).childNodes);
  return found;

  function visit(nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): void {
    for (const node of nodes) {
      if (node.nodeName === '#comment') found.push('a comment');
      if (!('tagName' in node)) continue;
      const { tagName, attrs } = node;
      const own = Object.hasOwn(allowed, tagName) ? allowed[tagName] : undefined;
      if (!own) found.push(`<${tagName}>`);
      for (const { name, value } of attrs)
        if (!own?.has(name)) found.push(`<${tagName} ${name}>`);
        else if (name === 'href' && !isSoundAddress(value)) found.push(`a link to ${value}`);
      visit(node.childNodes);
    }
  }
}

/** By the parser that browsers have: whatever they drop or bend in an address, it does, too. */
function isSoundAddress(value: string): boolean {
  if (/^#source-\d+$/.test(value)) return true;
  if (!URL.canParse(value, page)) return false;
  const { protocol, hostname, username, password } = new URL(value, page);
  if (hostname === 'hall.invalid') return value.startsWith('/');
  if (!/^https?:/i.test(value)) return false;
  return /^https?:$/.test(protocol) && username + password === '' && !isInner(hostname);
}

const isInner = (host: string): boolean =>
  !host.includes('.') || /^(?:127|10|0)\.|^192\.168\.|^\[/.test(host);
