import type { PageCollection } from '#schema/collection-name';
import type { DeskEntry } from '../desk-entry.ts';
import { readDraft } from './read-draft.ts';

/** An entry that is being written, as this device keeps it. */
export interface Draft extends DeskEntry {
  readonly id: string;
  /** When it was kept, milliseconds since 1970. */
  readonly saved: number;
}

const prefix = 'shaitu-draft-';

/** An entry of which nothing has been written; no other draft of this device has its `id`. */
export const freshDraft = (collection: PageCollection, id: string): Draft => ({
  collection,
  slug: '',
  id,
  saved: 0,
  fields: {},
  body: '',
  kept: [],
  sources: [],
});

/** Every draft of this device, the latest first; none when storage is forbidden. */
export function keptDrafts(): Draft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => readDraft(localStorage.getItem(key) ?? '') ?? [])
      .sort((a, b) => b.saved - a.saved);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return [];
  }
}

/** Keeps a draft, or says that it could not: storage is forbidden or full. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(prefix + draft.id, JSON.stringify(draft));
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}

export function dropDraft({ id }: Draft): void {
  try {
    localStorage.removeItem(prefix + id);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Whether anything has been written at all. */
export const isEmpty = ({ fields, body, sources }: DeskEntry): boolean =>
  body.trim() === '' &&
  sources.length === 0 &&
  Object.entries(fields).every(
    ([key, value]) => value === undefined || key === 'status' || key === 'updated',
  );
