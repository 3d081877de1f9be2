import { schemas } from '#schema/collections';
import { entryText } from '#writer/entry-text';
import type { Settings } from '../../../src/settings.ts';
import type { PlannedEntry } from '../import/import-plan.ts';
import { sentence } from '../sentence.ts';
import { stagedProblems } from './staged-problems.ts';
import type { Staged } from './staged-copy.ts';

/**
 * What a draft still lacks before it may be published, a sentence each, by asking the check what it
 * would tell; none for collections without drafts and for what is published already.
 */
export function publishNeeds(
  { collection, file, fields }: Pick<PlannedEntry, 'collection' | 'file' | 'fields'>,
  settings: Pick<Settings, 'content' | 'shipped' | 'today'>,
  others: readonly Staged[],
): string[] {
  if (!('status' in schemas[collection].shape) || fields.status !== 'draft') return [];
  const text = entryText(collection, { ...fields, status: 'published' });
  return stagedProblems(settings, { files: [...others, { file, text }] })
    .filter((problem) => problem.file === file)
    .map(sentence);
}
