// Addresses are read by the same parser as browsers use (WHATWG URL), so entities decoded, tabs and
// line breaks inside, backslashes and capital letters change nothing.
const here = 'https://site.invalid';
const page = `${here}/a/b/`;

/** What most links of the site look like; spares the parser. */
const plain = /^(?:#|\/(?![/\\]))[\w\-./?=&#%,]*$/;

const outgoing = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Where an address leads: into the site, out of it in one of the allowed ways, or it is refused. */
export type Destination = 'inside' | 'outside' | 'refused';

/**
 * Judges what a link leads to. Outside are http(s), mailto and tel without a name and password;
 * `javascript:`, `data:` and every other scheme, or what no browser can read, is refused.
 */
export function destination(value: string): Destination {
  if (plain.test(value)) return 'inside';
  // A protocol-relative address leaves the site under another name.
  if (/^[\s\p{Cc}]*[/\\][/\\]/u.test(value.replaceAll(/[\t\n\r]/g, ''))) return 'refused';
  if (!URL.canParse(value, page)) return 'refused';
  const { protocol, origin, username, password } = new URL(value, page);
  if (origin === here) return 'inside';
  return outgoing.has(protocol) && username === '' && password === '' ? 'outside' : 'refused';
}

/** The addresses of a `srcset` (HTML Standard 4.8.4.2.1): candidates parted by commas. */
export const candidates = (srcset: string): string[] =>
  srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
