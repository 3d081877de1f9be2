import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import type { Part } from './part.ts';

/**
 * An item that is filled in already, as one line: what it is, and its fields once it is opened or one of
 * them is asked for. A long entry is looked over so, and drawn in no time.
 */
export function foldedPart(value: YamlValue, draw: () => Part): Part {
  const summary = element(
    'summary',
    {},
    element('span'),
    element('b', {}, firstWords(value) ?? ''),
  );
  const around = element('details', { class: 'desk-folded' }, summary);
  let inside: Part | undefined;
  const drawn = (): Part => {
    if (!inside) {
      inside = draw();
      around.append(inside.element);
    }
    return inside;
  };
  around.addEventListener('toggle', drawn);
  return {
    element: around,
    read: () => (inside ? inside.read() : value),
    spot: (path) => drawn().spot(path),
  };
}

/** The first text in a value: the title of an honour, the label of a figure. */
export function firstWords(value: YamlValue | undefined): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return undefined;
  return Object.values(value as { readonly [key: string]: YamlValue | undefined })
    .map(firstWords)
    .find((words) => words !== undefined);
}
