import { fileExtension } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';
import { yamlText } from './yaml-text.ts';
import type { YamlValue } from './yaml-text.ts';

/** The fields of an entry as they are written, defaults left out. */
export type EntryFields = { readonly [key: string]: YamlValue | undefined };

/** The text of an entry's file: front matter and body, or plain YAML where its collection has no body. */
export function entryText(collection: CollectionName, fields: EntryFields, body = ''): string {
  const yaml = yamlText(fields);
  if (fileExtension(collection) === '.yaml') return yaml;
  const words = body.trim();
  return words === '' ? `---\n${yaml}---\n` : `---\n${yaml}---\n\n${words}\n`;
}
