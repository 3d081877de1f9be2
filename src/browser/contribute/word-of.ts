import type { YamlValue } from '#writer/yaml-text';

/** A value that is one word or number, as text; for what is absent or a group, `other`. */
export const wordOf = (value: YamlValue | undefined, other = ''): string =>
  value === undefined || typeof value === 'object' ? other : String(value);
