import type { z } from 'zod';
import type { schemas } from '#schema/collections';
import type { GeneratedCollection } from './counts.ts';

/** An entry as it is written to its file; `body` only where the collection is Markdown. */
export interface Written<C extends GeneratedCollection = GeneratedCollection> {
  readonly data: z.input<(typeof schemas)[C]>;
  readonly body?: string;
}
