import type { DeskWords } from '#i18n/contribute-words';
import { citeMarks } from '#schema/cite-mark';
import type { DeskEntry } from './desk-entry.ts';
import { citeDialog } from './form/cite-dialog.ts';
import { deskPictures } from './form/desk-pictures.ts';
import { drawPart } from './form/draw-part.ts';
import type { Desk, FormFile, Named } from './form/part.ts';
import type { HallData } from './hall/hall-data.ts';
import { picturesOf } from './pictures-of.ts';
import type { EntryFields } from '#writer/entry-text';
import { wordOf } from './word-of.ts';

/** Fetches what the form of an entry needs, and puts within reach of its parts what they may ask. */
export async function setUpDesk(
  entry: DeskEntry,
  hall: HallData,
  texts: { words: DeskWords; options: Readonly<Record<string, string>> },
  acts: Pick<Desk, 'changed' | 'announce'> & { readonly current: () => DeskEntry },
): Promise<{ desk: Desk; sources: Desk; dialog: HTMLDialogElement }> {
  const { collection, slug, file } = entry;
  const [own, sources, terms, published] = await Promise.all([
    hall.form(collection),
    hall.form('sources'),
    hall.vocabularies(),
    file === undefined ? undefined : hall.entry(`${collection}/${slug}`),
  ]);
  const names: Desk['names'] = async (of) => [
    ...(of === 'sources' ? newSources(acts.current()) : []),
    ...(await hall.names(of)),
  ];
  const { dialog, cite } = citeDialog({ words: texts.words, names }, () => citedIn(acts.current()));
  const here = picturesOf((published?.fields ?? {}) as EntryFields).map(({ src }) => src);
  const pictures = deskPictures(
    here,
    picturesOf(entry.fields).map(({ src }) => src),
    file !== undefined && !file.includes('/index.'),
  );
  const deskOf = (form: FormFile): Desk => {
    const desk: Desk = {
      ...texts,
      ...acts,
      form,
      pictures,
      names,
      cite,
      terms: (vocabulary) => terms.get(vocabulary) ?? [],
      draw: (field, path, value) => drawPart(desk, field, path, value),
    };
    return desk;
  };
  return { desk: deskOf(own), sources: deskOf(sources), dialog };
}

const newSources = ({ sources }: DeskEntry): Named[] =>
  sources.filter(({ slug }) => slug !== '').map(({ slug, fields }) => [slug, wordOf(fields.title)]);

/** The sources that an entry names anywhere: their ids stand in its text. */
const citedIn = ({ fields, body }: DeskEntry): string[] => [
  ...citeMarks(`${JSON.stringify(fields)}${body}`).map(({ id }) => id),
  ...[...JSON.stringify(fields).matchAll(/"id":"([a-z0-9-]+)"/g)].map(([, id = '']) => id),
];
