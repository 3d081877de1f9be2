const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The collections of which one exhibit can be asked for, by their names in the address. */
const collections = { outcome: 'outcomes', challenge: 'challenges' } as const;

/**
 * The exhibit that an address asks about, as `<collection>/<slug>`: `?outcome=…`, else
 * `?challenge=…`. Undefined when it asks for none; what is no slug is none.
 */
export function askedAbout(query: string): string | undefined {
  const asked = new URLSearchParams(query);
  for (const [name, collection] of Object.entries(collections)) {
    const value = asked.get(name) ?? '';
    if (value.length <= 80 && slug.test(value)) return `${collection}/${value}`;
  }
  return undefined;
}
