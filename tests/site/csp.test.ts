import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocuments } from './lib/read-documents.ts';

/** What a page lets run, and what on it wants to. */
function readCode(document: Document) {
  const runs = new Set(['', 'module', 'text/javascript']);
  const scripts = [...document.scripts].filter(({ type }) => runs.has(type));
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ name, value }) => ({ name, value, tag: element.localName })),
  );
  return {
    policy:
      document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content') ?? '',
    inline: scripts.filter(({ src }) => src === '').map(({ textContent }) => textContent),
    styles: [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? ''),
    forbidden: attributes
      .filter(
        ({ name, value }) =>
          name === 'style' ||
          /^on[a-z]/.test(name) ||
          /^\s*(javascript|data|vbscript):/i.test(value),
      )
      .map(({ tag, name, value }) => `<${tag} ${name}="${value.slice(0, 60)}">`),
  };
}

let pages: Awaited<ReturnType<typeof readDocuments<ReturnType<typeof readCode>>>>;
beforeAll(async () => {
  pages = await readDocuments(readCode);
}, 120_000);

const directive = (policy: string, name: string): string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([key]) => key === name)
    ?.slice(1) ?? [];
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('every page', () => {
  test('has a policy that allows nobody else and nothing inline by name', () => {
    const loose = pages.filter(({ found: { policy } }) => {
      const scripts = directive(policy, 'script-src');
      const everything = policy.split(/[\s;]+/);
      return (
        !directive(policy, 'default-src').includes("'self'") ||
        scripts.length === 0 ||
        everything.some((word) => /^('unsafe-inline'|'unsafe-eval'|\*|data:|https?:.*)$/.test(word))
      );
    });
    expect(pages.length).toBeGreaterThan(0);
    expect(loose.map(({ path, found }) => `${path}: ${found.policy}`)).toEqual([]);
  });

  test.each([
    ['script', 'script-src', 'inline'],
    ['style', 'style-src', 'styles'],
  ] as const)('allows each of its inline %ss by its hash', (_, name, kind) => {
    const refused = pages.flatMap(({ path, found }) => {
      const allowed = new Set(directive(found.policy, name));
      return found[kind]
        .filter((text) => text !== '' && !allowed.has(hash(text)))
        .map((text) => `${path}: ${text.slice(0, 80)}`);
    });
    expect(pages.some(({ found }) => found[kind].length > 0)).toBe(true);
    expect(refused).toEqual([]);
  });

  test('has no style attribute, no inline handler, no script in an address', () => {
    expect(
      pages.flatMap(({ path, found }) => found.forbidden.map((one) => `${path} ${one}`)),
    ).toEqual([]);
  });
});
