import path from 'node:path';
import { listPictures } from '#media/photos/list-pictures';
import { collectionLabels, fileExtension } from '#schema/collection-name';
import type { Problem } from '#schema/problem';
import { isTombstone } from '#schema/tombstone';
import { entryText } from '#writer/entry-text';
import type { Settings } from '../../../src/settings.ts';
import { hallEntries, titleOf } from '../new/hall-entries.ts';
import type { StagedChange } from '../new/staged-copy.ts';
import { stagedProblems } from '../new/staged-problems.ts';
import { mentions } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { referenceEdits } from './reference-edits.ts';
import type { Cut } from './reference-edits.ts';
import { tracesOf } from './traces.ts';
import type { Traces } from './traces.ts';
import type { WithdrawOptions } from './withdraw-options.ts';

/** All that withdrawing an entry comes to, before any of it is done. */
export interface Withdrawal {
  /** `工匠 craftsmen/xu-gou（甄甲子（虚构））` */
  readonly what: string;
  /** The file of the tombstone, below the content folder. */
  readonly tombstone: string;
  readonly pictures: readonly string[];
  readonly change: StagedChange;
  readonly cuts: readonly Cut[];
  /** Where it is named besides, as the files stand now. */
  readonly mentions: readonly Mention[];
  /** What the check would tell afterwards; it must be mended first. */
  readonly problems: readonly Problem[];
  readonly traces: Traces;
}

/**
 * Works out how an entry is withdrawn: its file becomes a tombstone dated `today`, its pictures go, and
 * the entries that name it by its slug name it no more. Throws a sentence when there is no such entry.
 */
export function withdrawal(
  { collection, slug, names }: Pick<WithdrawOptions, 'collection' | 'slug' | 'names'>,
  settings: Pick<Settings, 'content' | 'shipped' | 'today'>,
  today: string,
): Withdrawal {
  const { content } = settings;
  const entries = hallEntries(content);
  const target = entries.find((one) => one.collection === collection && one.slug === slug);
  const name = `${collectionLabels[collection]} ${collection}/${slug}`;
  if (!target) throw new Error(`找不到 ${name}，或者它的字段区读不出来，先运行 npm run check。`);
  const isGone = isTombstone(collection, target.fields, target.body);
  if (isGone && names.length === 0)
    throw new Error(`${name} 已经撤下，内容已经清空。要再查一遍痕迹，用 --name 写明要查的名字。`);
  const folder = path.posix.dirname(target.file);
  const pictures = listPictures(content).filter((file) => path.posix.dirname(file) === folder);
  const tombstone = `${collection}/${slug}${fileExtension(collection)}`;
  const { files, cuts } = referenceEdits(target, entries, content);
  const text = entryText(collection, { status: 'withdrawn', updated: today });
  const change = {
    removed: folder === collection ? [] : [folder],
    files: isGone ? files : [{ file: tombstone, text }, ...files],
  };
  const found = tracesOf(target, entries, content, pictures);
  const traces = { ...found, names: [...new Set([...found.names, ...names])] };
  return {
    what: isGone ? `${name}（已经撤下）` : `${name}（${titleOf(target.fields)}）`,
    tombstone,
    pictures,
    change,
    cuts,
    mentions: mentions(content, target.file, traces).filter(
      ({ file, line, found }) =>
        found !== slug || !cuts.some((cut) => cut.file === file && cut.line === line),
    ),
    problems: stagedProblems(settings, change),
    traces,
  };
}
