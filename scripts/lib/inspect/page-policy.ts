import type { Breach } from './site-rules.ts';

const hash = /^'sha256-[A-Za-z0-9+/]{43}='$/;

/** What each directive of a page's policy must say; a page's own hashes come to the last two. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
};

const hashed = new Set(['script-src', 'style-src']);

/** What a page may have beyond the others: sources by directive. */
export type Extra = Readonly<Record<string, readonly string[]>>;

export interface Policy {
  /** The hashes by directive, as they stand in the policy. */
  hashes: ReadonlyMap<string, ReadonlySet<string>>;
  breaches: Breach[];
}

/**
 * Reads a content security policy (CSP Level 3, 2.2.1) and compares it with the one every page has:
 * each directive is there once and names nothing but what is expected, `extra` and hashes of scripts
 * and styles. So there is no `unsafe-*`, no scheme, no host and no nonce.
 */
export function readPolicy(content: string, extra: Extra = {}): Policy {
  const breaches: Breach[] = [];
  const refuse = (detail: string) => void breaches.push({ rule: 'site/policy', detail });
  const hashes = new Map<string, ReadonlySet<string>>();
  const seen = new Set<string>();
  for (const part of content.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/);
    if (name === '') continue;
    const base = Object.hasOwn(expected, name) ? expected[name] : undefined;
    if (base === undefined || seen.has(name)) {
      refuse(`多了 ${name}`);
      continue;
    }
    seen.add(name);
    const allowed = new Set([...base, ...(extra[name] ?? [])]);
    const own = new Set(hashed.has(name) ? sources.filter((source) => hash.test(source)) : []);
    hashes.set(name, own);
    for (const source of sources)
      if (!allowed.has(source) && !own.has(source)) refuse(`${name} 多了 ${source}`);
    for (const source of base) if (!sources.includes(source)) refuse(`${name} 少了 ${source}`);
  }
  const missing = Object.keys(expected).filter((name) => !seen.has(name));
  if (missing.length > 0) refuse(`少了 ${missing.join('、')}`);
  return { hashes, breaches };
}
