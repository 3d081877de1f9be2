import { strict as assert } from 'node:assert';

const markup = /<\?xml [^>]*\?>|<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>/g;
const reference = /&(?:amp|lt|gt|quot|apos);/g;

/**
 * The elements of an XML text as `path` or `path = text`, in order; throws where it is not well
 * formed. Knows what the exports write: elements, double-quoted attributes, the five entities.
 */
export function xmlElements(xml: string): string[] {
  const elements: string[] = [];
  const open: string[] = [];
  let from = 0;
  for (const { 0: tag, 1: closes, 2: name, 4: empty, index } of xml.matchAll(markup)) {
    const text = xml.slice(from, index);
    for (const part of [text, tag.slice(1)])
      assert.doesNotMatch(part.replace(reference, ''), /[<&]/);
    from = index + tag.length;
    if (name === undefined) continue;
    if (closes) {
      const path = open.join('/');
      assert.equal(open.pop(), name);
      if (text.trim() !== '') elements.push(`${path} = ${text}`);
    } else if (empty) elements.push([...open, name].join('/'));
    else open.push(name);
  }
  assert.deepEqual(open, []);
  assert.equal(xml.slice(from).trim(), '');
  return elements;
}
