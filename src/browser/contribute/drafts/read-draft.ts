import { pageCollections } from '#schema/collection-name';
import type { Draft } from './kept-drafts.ts';

type Group = Readonly<Record<string, unknown>>;

/** The text of a kept draft; what another version or another program has written there is none. */
export function readDraft(text: string): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft) ? draft : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** A path below the content folder that an entry may have. */
const place = /^[a-z]+\/[a-z0-9-]+(?:\/index)?\.(?:mdx?|yaml)$/;

const isDraft = (draft: unknown): draft is Draft =>
  isGroup(draft) &&
  typeof draft.id === 'string' &&
  typeof draft.saved === 'number' &&
  pageCollections.some((name) => name === draft.collection) &&
  typeof draft.body === 'string' &&
  isListOf(draft.kept, (piece) => typeof piece === 'string') &&
  isListOf(draft.sources, (source) => isGroup(source) && isWritten(source)) &&
  (draft.file === undefined || (typeof draft.file === 'string' && place.test(draft.file))) &&
  isWritten(draft);

const isWritten = ({ slug, fields }: Group): boolean => typeof slug === 'string' && isGroup(fields);

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isItem);
