import { candidates, destination } from './address.ts';
import { isCommonAttribute } from './elements.ts';
import type { SiteRule } from './site-rules.ts';

/** The links of a page's head; browsers fetch what the first four name. */
const fetched = new Set(['stylesheet', 'preload', 'modulepreload', 'icon']);
const told = new Set(['canonical', 'alternate', 'prev', 'next']);

type Judge = (value: string, of: (name: string) => string | undefined) => SiteRule | undefined;

const ours = (value: string): SiteRule | undefined => {
  const leads = destination(value);
  if (leads === 'inside') return undefined;
  return /^\s*(?:https?:)?[/\\]/i.test(value) ? 'site/third-party' : 'site/address';
};

const reachable: Judge = (value) => (destination(value) === 'refused' ? 'site/address' : undefined);

const everyCandidate: Judge = (value) =>
  candidates(value)
    .map((address) => ours(address))
    .find((rule) => rule !== undefined);

/** `0; url=/new/`, as the page of an old address has it (HTML Standard 4.2.5.3). */
const refresh = /^\d{1,3}; url=(\S+)$/;

const judges: Readonly<Record<string, Judge>> = {
  'a href': reachable,
  'link href': (value, of) => (fetched.has(of('rel') ?? '') ? ours(value) : reachable(value, of)),
  'link rel': (value) => (fetched.has(value) || told.has(value) ? undefined : 'site/attribute'),
  'script src': ours,
  'script type': (value) =>
    ['module', 'application/json', 'application/ld+json'].includes(value)
      ? undefined
      : 'site/attribute',
  'img src': ours,
  'img srcset': everyCandidate,
  'source srcset': everyCandidate,
  'form action': (value) => (destination(value) === 'inside' ? undefined : 'site/address'),
  'form method': (value) => (['get', 'dialog'].includes(value) ? undefined : 'site/attribute'),
  'meta charset': (value) => (value.toLowerCase() === 'utf-8' ? undefined : 'site/attribute'),
  'meta http-equiv': (value, of) => {
    if (value.toLowerCase() === 'content-security-policy') return undefined;
    if (value.toLowerCase() !== 'refresh') return 'site/attribute';
    const target = refresh.exec(of('content') ?? '')?.[1];
    return target !== undefined && destination(target) === 'inside' ? undefined : 'site/refresh';
  },
};

/** Paint may come from the same drawing only; a backslash could hide how `url(` is written. */
const paint = (value: string): SiteRule | undefined =>
  /\\|url\s*\((?!#[\w-]+\)$)/i.test(value) ? 'site/third-party' : undefined;

/**
 * Judges one attribute; `own` are those its element may have beyond the common ones, `of` gives the
 * element's other attributes. The rule it breaks, or undefined.
 */
export function inspectAttribute(
  element: { name: string; drawn: boolean; own: ReadonlySet<string> },
  { name, value }: { name: string; value: string },
  of: (name: string) => string | undefined,
): SiteRule | undefined {
  if (/^on/i.test(name)) return 'site/handler';
  if (name === 'style') return 'site/style';
  if (isCommonAttribute(name)) return undefined;
  if (!element.own.has(name)) return 'site/attribute';
  const judge = judges[`${element.name} ${name}`];
  if (judge) return judge(value, of);
  return element.drawn && name !== 'xmlns' ? paint(value) : undefined;
}
