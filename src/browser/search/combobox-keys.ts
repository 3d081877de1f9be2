/**
 * Which option of a list of `count` is active after a key, -1 being the text itself: the arrows go
 * round through text and options. Undefined for keys that do not move (ARIA Authoring Practices,
 * combobox with list autocomplete).
 */
export function activeAfter(key: string, active: number, count: number): number | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) return undefined;
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}
