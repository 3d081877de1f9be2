import { destination } from './address.ts';
import { isJson } from './is-json.ts';
import type { Breach } from './site-rules.ts';
import { shortened } from './shortened.ts';

const data = (detail: string): Breach => ({ rule: 'site/data', detail: shortened(detail) });

/** Judges a JSON file: it can be read. Browsers show it as text. */
export const inspectJson = (text: string): Breach[] => (isJson(text) ? [] : [data('JSON')]);

/** What turns a feed or a sitemap into a page, or lets it fetch: XML 1.0, 2.6 to 2.8. */
const active = /<!(?:DOCTYPE|ENTITY|\[CDATA\[)[^>]*|<\?(?!xml\s)[^>]*|<(?:\w+:)?script[^>]*/i;

/** Judges a feed or sitemap: no declarations, no style sheet, no script, and every address is one. */
export function inspectXml(text: string): Breach[] {
  const found = active.exec(text)?.[0];
  if (found !== undefined) return [data(found)];
  return [...text.matchAll(/\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)]
    .map(([, double, single]) => double ?? single ?? '')
    .filter((address) => destination(address.replaceAll('&amp;', '&')) === 'refused')
    .map((address) => ({ rule: 'site/address', detail: shortened(address) }));
}

/** Judges a text that browsers show or hand on as it is: none of it may pass for markup. */
export function inspectText(text: string): Breach[] {
  const found = /<(?:!doctype|html|script|svg|iframe|body)\b[^>]*/i.exec(text)?.[0];
  return found === undefined ? [] : [data(found)];
}
