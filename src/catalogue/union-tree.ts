import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';

export interface UnionNode {
  readonly union: Entry<'unions'>;
  readonly children: readonly UnionNode[];
}

/** The published unions as trees, one root a city, in the order of the regions; a union whose parent is unpublished is a root. */
export function unionTree(catalogue: Catalogue): readonly UnionNode[] {
  const children = new Map<string | undefined, Entry<'unions'>[]>();
  for (const union of catalogue.list('unions')) {
    const { parent } = union.data;
    const known = parent !== undefined && catalogue.find('unions', parent) ? parent : undefined;
    const siblings = children.get(known);
    if (siblings) siblings.push(union);
    else children.set(known, [union]);
  }
  const places = new Map(catalogue.terms('regions').map((term, i) => [term, i]));
  const place = ({ data: { region } }: Entry<'unions'>): number => {
    const term = region === undefined ? undefined : catalogue.term('regions', region);
    return (term && places.get(term)) ?? -1;
  };
  children.get(undefined)?.sort((a, b) => place(a) - place(b));
  const nodes = (parent: string | undefined): UnionNode[] =>
    (children.get(parent) ?? []).map((union) => ({ union, children: nodes(union.slug) }));
  return nodes(undefined);
}
