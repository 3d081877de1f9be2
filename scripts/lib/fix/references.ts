import { parseDocument } from 'yaml';
import type { CollectionName } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { hall } from '#schema/hall';
import { markedValues } from '#schema/marked';
import { fieldsPart } from './fields-part.ts';
import { scalarSplice } from './scalar-splice.ts';
import { splice } from './splice.ts';
import type { Splice } from './splice.ts';
import type { About, Edited } from './text-step.ts';

/** An entry that has got another slug. */
export interface NewSlug {
  readonly collection: CollectionName;
  readonly from: string;
  readonly to: string;
}

const what = '跟着改编号';

/** Makes a text follow an entry to its new slug: references, cite marks of a source, links to its page. */
export function followSlug(text: string, about: About, { collection, from, to }: NewSlug): Edited {
  const address = `/${collection}/`;
  const written = [`(${address}${from}`, `(${address}${encodeURI(from)}`];
  const links = literal(text, written, /[/)#]/, `(${address}${to}`);
  const cites = collection === 'sources' ? literal(text, [`[^${from}`], /[\]:：]/, `[^${to}`) : [];
  const body = splice(text, [...links, ...cites]);
  const part = fieldsPart(body.text, about.markdown);
  if (!part) return body;
  const { text: yaml, repairs } = splice(part.yaml, fields(part.yaml, about), part.firstLine);
  return { text: part.with(yaml), repairs: [...body.repairs, ...repairs] };

  function fields(source: string, { collection: own }: About): Splice[] {
    const document = parseDocument(source, { schema: 'core' });
    if (document.errors.length > 0) return [];
    const schema = own === 'hall' ? hall : schemas[own];
    const value = document.toJS() as unknown;
    const places = [
      ...markedValues(schema, value, 'reference')
        .filter((one) => one.meta.reference === collection && one.value === from)
        .map(({ path }) => ({ path, text: to })),
      ...strings(value, [])
        .filter((one) => one.value === `${collection}/${from}`)
        .map(({ path }) => ({ path, text: `${collection}/${to}` })),
    ];
    return places.flatMap(({ path, text: after }) => scalarSplice(document, path, after, what));
  }
}

/** Every place of one of `words`, with a sign of `behind` after it. */
function literal(text: string, words: readonly string[], behind: RegExp, after: string): Splice[] {
  return [...new Set(words)].flatMap((word) => {
    const found: Splice[] = [];
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (behind.test(text.charAt(end))) found.push({ start: at, end, text: after, what });
    }
    return found;
  });
}

interface Place {
  readonly path: (string | number)[];
  readonly value: string;
}

const strings = (value: unknown, path: (string | number)[]): Place[] => {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, i) => strings(item, [...path, i]))
    : Object.entries(value).flatMap(([key, item]) => strings(item, [...path, key]));
};
