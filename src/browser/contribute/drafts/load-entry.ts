import type { PageCollection } from '#schema/collection-name';
import { typedBody } from '#writer/typed-body';
import type { HallData } from '../hall/hall-data.ts';
import { freshDraft, keptDrafts } from './kept-drafts.ts';
import type { Draft } from './kept-drafts.ts';

/**
 * A published entry as a draft: the one that this device keeps of it, or else a fresh one. Undefined
 * when the hall has no such entry; rejects when it cannot be had.
 */
export async function loadEntry(
  hall: HallData,
  { collection, slug }: { readonly collection: PageCollection; readonly slug: string },
  id: string,
): Promise<Draft | undefined> {
  const written = await hall.entry(`${collection}/${slug}`);
  if (!written) return undefined;
  const kept = keptDrafts().find(({ file }) => file === written.file);
  if (kept) return kept;
  const { typed, kept: pieces } = typedBody(written.body);
  return {
    ...freshDraft(collection, id),
    slug,
    fields: written.fields as Draft['fields'],
    body: typed,
    kept: pieces,
    file: written.file,
  };
}
