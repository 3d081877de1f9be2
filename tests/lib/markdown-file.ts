import { CORE_SCHEMA, dump } from 'js-yaml';
import type { CollectionName } from '#schema/collection-name';
import { least } from './fictional-entries.ts';

/**
 * A content file with the least its collection asks for, some fields changed, and a body, whose last
 * line is ended.
 */
export function markdownFile(collection: CollectionName, changes: object = {}, body = ''): string {
  const fields = Object.entries({ ...least[collection], ...changes });
  const yaml = dump(Object.fromEntries(fields.filter(([, value]) => value !== undefined)), {
    schema: CORE_SCHEMA,
    noRefs: true,
    lineWidth: -1,
  });
  return `---\n${yaml}---\n${body === '' || body.endsWith('\n') ? body : `${body}\n`}`;
}
