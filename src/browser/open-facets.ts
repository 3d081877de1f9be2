/** Wide screens have room for the first two groups; on narrow ones the exhibits come first. */
export function openFacets(groups: NodeListOf<HTMLDetailsElement>): void {
  if (innerWidth < 960) return;
  for (const group of [...groups].slice(0, 2)) group.open = true;
}
