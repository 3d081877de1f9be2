/**
 * A value shared by the whole process. Astro loads its config, its integrations and its pages as
 * separate module graphs, so that a module variable set in one is unset in the others; the global
 * object is the one thing they have in common.
 */
export function processValue<T>(name: string): { get(): T | undefined; set(value: T): T } {
  const key = Symbol.for(`shaitu.${name}`);
  const holder = globalThis as { [key: symbol]: T | undefined };
  return { get: () => holder[key], set: (value) => (holder[key] = value) };
}
