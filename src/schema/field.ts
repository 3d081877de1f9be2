import { z } from 'zod';
import type { CollectionName } from './collection-name.ts';
import type { VocabularyName } from './vocabulary-name.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** The value is a term of this vocabulary. */
    vocabulary?: VocabularyName;
    /** The value is the slug of an entry in this collection. */
    reference?: CollectionName;
    /** The value is prose that cites its sources with `[^source: locator]` marks. */
    prose?: boolean;
    /** The value is the path of a picture beside the entry. */
    picture?: boolean;
    /** How the value is written: the advice when its form is wrong, whatever the field's help says. */
    form?: string;
  }
}

/**
 * Names a field for the people who fill it in: `title` is the label that messages, the editor and
 * exports show, `description` says what belongs there.
 */
export const field = <S extends z.ZodType>(schema: S, title: string, description?: string): S =>
  schema.meta({ ...schema.meta(), title, ...(description === undefined ? {} : { description }) });

/** The most characters of a slug. */
export const longestSlug = 80;

/** Slugs are ASCII, permanent, and part of the address: `mu-cai-zhua-dou`. Never digits only. */
export const slug = z
  .string()
  .regex(/^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(longestSlug);

/** Whether a text has the form of a slug. */
export const isSlug = (text: string): boolean => slug.safeParse(text).success;

/** The slug of another entry; the catalogue's checks prove that it exists. */
export const reference = (collection: CollectionName, title: string, description?: string) =>
  field(slug.meta({ reference: collection }), title, description);

/** A word from a closed list in `content/vocabularies`; the checks prove that it is on the list. */
export const term = (vocabulary: VocabularyName, title: string, description?: string) =>
  field(z.string().min(1).meta({ vocabulary }), title, description);

/** One line of text. */
export const line = (title: string, max = 120, description?: string) =>
  field(
    z
      .string()
      .min(1)
      .max(max)
      .regex(/^[^\n\r]+$/),
    title,
    description,
  );

/** Prose that cites: `……提高两倍。[^source-slug: 第二段]`. */
export const prose = (title: string, max = 600, description?: string) =>
  field(z.string().min(1).max(max).meta({ prose: true }), title, description);

const partialDateForm = '写作 2022、2022-04 或 2022-04-27。';
const dateForm = '写作 2022-04-27。';

/** A calendar date as precise as the record: `2022`, `2022-04` or `2022-04-27` (ISO 8601). */
export const partialDate = (title: string, description?: string) =>
  field(
    // YAML reads a bare 2022 as a number; a year is the one number that may stand for a date.
    z
      .preprocess(
        (value) => (typeof value === 'number' ? String(value) : value),
        z
          .string()
          .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
          .refine((value) => value.length < 10 || z.iso.date().safeParse(value).success, {
            message: '日历上没有这一天',
          }),
      )
      .meta({ form: partialDateForm }),
    title,
    description ?? partialDateForm,
  );

/** A full calendar date (ISO 8601), written without quotes or with. */
export const date = (title: string, description?: string) =>
  field(z.iso.date().meta({ form: dateForm }), title, description ?? dateForm);
