import type { DeskWords } from '#i18n/contribute-words';
import type { DeskForm } from '#schema/desk-form';
import type { FormField } from '#schema/form';
import type { CollectionName } from '#schema/collection-name';
import type { Term } from '#schema/vocabulary';
import type { VocabularyName } from '#schema/vocabulary-name';
import type { DeskPictures } from './desk-pictures.ts';
import type { YamlValue } from '#writer/yaml-text';

/** What `/contribute/forms/<collection>.json` holds: a form with its words. */
export interface FormFile extends DeskForm {
  readonly examples: Readonly<Record<string, string>>;
  readonly helps: Readonly<Record<string, string>>;
}

/** Slug and title of an entry that can be chosen. */
export type Named = readonly [slug: string, title: string];

/** Where a finding is told. */
export interface Spot {
  /** All of the part: whoever has been in it is told what is wrong there. */
  readonly element: HTMLElement;
  /** What takes the focus when somebody goes to the finding. */
  readonly focus: () => HTMLElement;
  /** Shows what is wrong there; nothing clears it. */
  readonly tell: (sentences: readonly string[]) => void;
}

/** A piece of the form, for one field. */
export interface Part {
  readonly element: HTMLElement;
  /** What is filled in; undefined where nothing is. */
  readonly read: () => YamlValue | undefined;
  /** The spot of a value by its path below this part, or the nearest there is. */
  readonly spot: (path: readonly (string | number)[]) => Spot;
}

/** What every part may ask for. */
export interface Desk {
  readonly form: FormFile;
  readonly words: DeskWords;
  readonly options: Readonly<Record<string, string>>;
  readonly terms: (vocabulary: VocabularyName) => readonly Term[];
  readonly names: (collection: CollectionName) => Promise<readonly Named[]>;
  /** Draws a field; `path` is that of the field without the places in lists: `metrics.label`. */
  readonly draw: (field: FormField, path: string, value: YamlValue | undefined) => Part;
  readonly pictures: DeskPictures;
  /** Asks for a source and puts its mark where the cursor stands. */
  readonly cite: (text: HTMLTextAreaElement) => void;
  /** Something was added, moved or taken away; typing tells of itself. */
  readonly changed: () => void;
  /** Says something to those who do not see the form. */
  readonly announce: (sentence: string) => void;
}
