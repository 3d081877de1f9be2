import { parseFragment } from 'parse5';
import { attributesOf } from './elements.ts';
import { inspectAttribute } from './inspect-attribute.ts';
import { inspectSheet } from './inspect-sheet.ts';
import { elementsOf } from './page-nodes.ts';
import type { Breach } from './site-rules.ts';
import { shortened } from './shortened.ts';

/**
 * Judges an SVG file: opened by itself it is a page without a policy. No declarations, entities,
 * processing instructions or CDATA (in which XML and HTML readers differ), then the same elements
 * and attributes as drawings on a page, and nothing else.
 */
export function inspectDrawing(svg: string): Breach[] {
  const markup = /<[!?]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(svg)?.[0];
  if (markup !== undefined) return [{ rule: 'site/drawing', detail: markup }];
  const breaches: Breach[] = [];
  for (const { name, drawn, attributes, text } of elementsOf(parseFragment(svg))) {
    const own = drawn ? attributesOf(name, true) : undefined;
    if (own === undefined) {
      breaches.push({ rule: 'site/drawing', detail: shortened(`<${name}>`) });
      continue;
    }
    const of = (wanted: string) => attributes.find((attribute) => attribute.name === wanted)?.value;
    for (const attribute of attributes)
      if (inspectAttribute({ name, drawn, own }, attribute, of) !== undefined)
        breaches.push({
          rule: 'site/drawing',
          detail: shortened(`<${name}> ${attribute.name}="${attribute.value}"`),
        });
    if (name === 'style') breaches.push(...inspectSheet(text));
  }
  return breaches;
}
