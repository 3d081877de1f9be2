import { z } from 'zod';
import { readFile } from '#reader/read-content';
import { hall } from '#schema/hall';
import type { Hall } from '#schema/hall';
import { readSettings } from '../../../src/settings.ts';

/** The `hall.yaml` that the site was built from. */
export function builtHall(): Hall {
  const { content } = readSettings();
  const file = readFile(content, { file: 'hall.yaml', collection: 'hall', slug: 'hall' });
  return z.object({ raw: z.object({ value: hall }) }).parse(file).raw.value;
}
