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
  const cities = catalogue.terms('regions').map((term) => term['zh-CN']);
  const place = ({ data }: Entry<'unions'>): number => cities.indexOf(data.region ?? '');
  children.get(undefined)?.sort((a, b) => place(a) - place(b));
  const nodes = (parent: string | undefined): UnionNode[] =>
    (children.get(parent) ?? []).map((union) => ({ union, children: nodes(union.slug) }));
  return nodes(undefined);
}
