import { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import { schemas } from './collections.ts';
import { date } from './field.ts';

/** All that is left of an entry whose content is gone: that it is withdrawn, and since when. */
const tombstone = z.strictObject({ status: z.literal('withdrawn'), updated: date('更新日期') });

/**
 * Whether a file is a tombstone: nothing but the two fields, no body. A withdrawn entry may also keep
 * its content in its file; then it is an entry like any other, which the site leaves out.
 */
export const isTombstone = (collection: CollectionName, value: unknown, body: string): boolean =>
  'status' in schemas[collection].shape && body.trim() === '' && tombstone.safeParse(value).success;
