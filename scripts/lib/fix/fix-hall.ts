import { lstatSync } from 'node:fs';
import path from 'node:path/posix';
import { decodeText } from '#gate/decode';
import { listPictures } from '#media/photos/list-pictures';
import { fileExtension } from '#schema/collection-name';
import type { VocabularyName } from '#schema/vocabulary-name';
import { hallTerms } from '../hall-terms.ts';
import { fixText } from './fix-text.ts';
import { fixableFiles } from './fixable-files.ts';
import type { FixableFile } from './fixable-files.ts';
import { followPicture } from './follow-picture.ts';
import { keysOf } from './keys-of.ts';
import { followSlug } from './references.ts';
import { entryRenames } from './rename-entries.ts';
import type { Repair } from './repair.ts';
import type { Store } from './store.ts';
import type { About, Edited } from './text-step.ts';

export interface HallOrder {
  readonly content: string;
  /** A folder whose vocabularies stand in for those that the hall does not bring itself. */
  readonly shipped: string;
  readonly isWanted: (file: string) => boolean;
  /** Files at which a parser stopped. */
  readonly skip: ReadonlySet<string>;
  readonly onFile: (file: string | undefined) => void;
  readonly onRepair: (repair: Repair) => void;
}

/**
 * Mends a content folder as far as that is safe: the texts, then the pictures, then the names, so
 * that each finds the others in order. References from anywhere in the hall follow a name.
 */
export async function fixHall(store: Store, order: HallOrder): Promise<void> {
  const { content, isWanted, skip, onFile, onRepair } = order;
  const termsOf = hallTerms(content, order.shipped);
  const terms = (name: VocabularyName) =>
    termsOf(name).flatMap((term) => [term['zh-CN'], term.code]);
  const abouts = new Map<string, About>();
  const files = fixableFiles(content, store.names).filter(({ file }) => !skip.has(file));

  for (const entry of files.filter(({ file }) => isWanted(file)))
    edit(entry, (text, about) => fixText(text, about));
  await fixPictures();
  const renames = entryRenames(files, isWanted);
  for (const { collection, oldSlug: from, newSlug: to } of renames)
    if (from !== to)
      for (const entry of files)
        edit(entry, (text, about) => followSlug(text, about, { collection, from, to }));
  for (const { from, to } of renames) {
    store.move(from, to);
    const [before, after] = [path.basename(from), path.basename(to)];
    onRepair({ file: from, what: '文件名改成编号', before, after });
  }
  onFile(undefined);

  function aboutOf({ collection }: FixableFile): About {
    const known = abouts.get(collection);
    if (known) return known;
    const markdown = collection !== 'hall' && fileExtension(collection) !== '.yaml';
    const about = { collection, markdown, keys: keysOf(collection), terms };
    abouts.set(collection, about);
    return about;
  }

  function edit(entry: FixableFile, change: (text: string, about: About) => Edited): void {
    const { file } = entry;
    onFile(file);
    const bytes = store.read(file);
    const text = decodeText(bytes);
    // What is no text is told by the check.
    if (typeof text !== 'string') return;
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb ? `\uFEFF${text}` : text;
    const edited = change(marked, aboutOf(entry));
    if (edited.text === marked) return;
    store.write(file, edited.text);
    for (const repair of edited.repairs) onRepair({ file, ...repair });
  }

  async function fixPictures(): Promise<void> {
    const pictures = listPictures(content).filter(
      (file) => isWanted(file) && !skip.has(file) && lstatSync(path.join(content, file)).isFile(),
    );
    if (pictures.length === 0) return;
    // Loading sharp takes longer than mending a hall that has no pictures.
    const { fixPicture } = await import('./fix-picture.ts');
    const owners = new Map(files.map((entry) => [path.dirname(entry.file), entry]));
    for (const file of pictures) {
      onFile(file);
      const { name, repairs } = await fixPicture(store, file);
      for (const repair of repairs) onRepair(repair);
      const entry = owners.get(path.dirname(file));
      const before = path.basename(file);
      if (entry && name !== before)
        edit(entry, (text, about) => followPicture(text, about, before, name));
    }
  }
}
