import { createHash } from 'node:crypto';
import { parse, parseFragment } from 'parse5';
import type { ParserError } from 'parse5';
import { attributesOf } from './elements.ts';
import { inspectAttribute } from './inspect-attribute.ts';
import { inspectSheet } from './inspect-sheet.ts';
import { isJson } from './is-json.ts';
import type { Extra } from './page-policy.ts';
import { readPolicy } from './page-policy.ts';
import type { PageElement } from './page-nodes.ts';
import { elementsOf } from './page-nodes.ts';
import type { Breach } from './site-rules.ts';
import { shortened } from './shortened.ts';

export interface PageReport {
  breaches: Breach[];
  /** The scripts that stand on the page itself, as CSP hashes. */
  scripts: string[];
}

/** The CSP source of a script or style (CSP Level 3, 6.7.2.3). */
export const cspHash = (text: string | Uint8Array): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const isData = (type: string | undefined): boolean => type?.startsWith('application/') === true;

/** Elements whose inside is no markup for one browser and markup for another. */
const rawText = new Set(['style', 'script', 'template', 'title', 'textarea', 'noscript']);

/**
 * Judges a page as a browser reads it: only elements and attributes of the list, no handler, no
 * `style=`, no address that fetches from elsewhere or runs, one policy as expected (`extra` is what
 * this page may have beyond it), and every script and style on the page is in that policy.
 */
export function inspectPage(html: string, extra: Extra = {}): PageReport {
  const breaches: Breach[] = [];
  const scripts: string[] = [];
  const inline: { directive: string; hash: string; at: PageElement }[] = [];
  const policies: string[] = [];
  const onParseError = ({ code, startLine, startCol }: ParserError) =>
    void breaches.push({ rule: 'site/syntax', detail: code, line: startLine, column: startCol });
  for (const element of elementsOf(parse(html, { onParseError }))) judge(element);
  const [policy = '', ...more] = policies;
  const { hashes, breaches: faults } = readPolicy(policy, extra);
  breaches.push(...faults);
  if (more.length > 0) breaches.push({ rule: 'site/policy', detail: `有 ${policies.length} 份` });
  for (const { directive, hash, at } of inline)
    if (hashes.get(directive)?.has(hash) !== true) refuse(at, 'site/hash', `${at.name} ${hash}`);
  return { breaches, scripts };

  function refuse({ line, column }: PageElement, rule: Breach['rule'], detail: string): void {
    breaches.push({
      rule,
      detail: shortened(detail),
      ...(line === undefined || column === undefined ? {} : { line, column }),
    });
  }

  function judge(element: PageElement, unscripted = false): void {
    const { name, drawn, foreign, attributes, text } = element;
    const own = foreign ? undefined : attributesOf(name, drawn);
    if (own === undefined || (unscripted && rawText.has(name))) {
      refuse(element, 'site/element', `<${name}>`);
      return;
    }
    const of = (wanted: string) => attributes.find((attribute) => attribute.name === wanted)?.value;
    for (const attribute of attributes) {
      const rule = inspectAttribute({ name, drawn, own }, attribute, of);
      if (rule) refuse(element, rule, `<${name}> ${attribute.name}="${attribute.value}"`);
    }
    if (name === 'style') judgeStyle(element);
    if (name === 'script') judgeScript(element, of('type'), of('src') !== undefined);
    if (name === 'meta') judgeMeta(element, of);
    if (name === 'noscript') judgeUnscripted(text);
  }

  function judgeStyle(element: PageElement): void {
    inline.push({ directive: 'style-src', hash: cspHash(element.text), at: element });
    for (const { rule, detail } of inspectSheet(element.text)) refuse(element, rule, detail);
  }

  function judgeScript(element: PageElement, type: string | undefined, fetched: boolean): void {
    if (isData(type)) {
      if (fetched || !isJson(element.text)) refuse(element, 'site/data', `<script> ${type ?? ''}`);
    } else if (!fetched) {
      const hash = cspHash(element.text);
      inline.push({ directive: 'script-src', hash, at: element });
      scripts.push(hash);
    } else if (element.text !== '') refuse(element, 'site/hash', '<script src>…</script>');
  }

  function judgeMeta(element: PageElement, of: (name: string) => string | undefined): void {
    if (of('http-equiv')?.toLowerCase() !== 'content-security-policy') return;
    // Anywhere else browsers leave it aside (HTML Standard 4.2.5.3).
    if (element.parent === 'head') policies.push(of('content') ?? '');
    else refuse(element, 'site/policy', `<${element.parent}>`);
  }

  /** A browser without script reads the inside of `noscript` as markup; the parser above does not. */
  function judgeUnscripted(text: string): void {
    for (const element of elementsOf(parseFragment(text, { onParseError }))) judge(element, true);
  }
}
