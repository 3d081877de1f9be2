import { z } from 'zod';
import type { GlobalMeta } from 'zod';
import { codeWords } from './code-words.ts';
import type { CollectionName } from './collection-name.ts';
import { schemas } from './collections.ts';
import type { VocabularyName } from './vocabulary-name.ts';

/** What every field of a form has; `key` is empty for the items of a list. */
interface Named {
  readonly key: string;
  readonly title: string;
  readonly help?: string;
  /** Whether the schema takes no entry without it; publishing may ask for more. */
  readonly required: boolean;
}

/** Text: `prose` cites its sources in place; lengths in characters. */
export interface TextField extends Named {
  readonly control: 'line' | 'text';
  readonly prose: boolean;
  readonly min?: number;
  readonly max?: number;
}
export interface PlainField extends Named {
  readonly control: 'number' | 'boolean' | 'date' | 'partial-date' | 'picture';
}
export interface ChoiceField extends Named {
  readonly control: 'choice';
  readonly options: readonly string[];
}
export interface TermField extends Named {
  readonly control: 'term';
  readonly vocabulary: VocabularyName;
}
export interface ReferenceField extends Named {
  readonly control: 'reference';
  readonly collection: CollectionName;
}
export interface GroupField extends Named {
  readonly control: 'group';
  readonly fields: readonly FormField[];
}
export interface ListField extends Named {
  readonly control: 'list';
  readonly item: FormField;
  /** Number of items. */
  readonly min?: number;
  readonly max?: number;
}
/** One value in one of several forms, told apart by their shape or by a `choice` of one option. */
export interface EitherField extends Named {
  readonly control: 'either';
  readonly forms: readonly FormField[];
}
export type FormField =
  | TextField
  | PlainField
  | ChoiceField
  | TermField
  | ReferenceField
  | GroupField
  | ListField
  | EitherField;

/** The form of a collection as tables, questions and pages ask for it: its schema, field by field. */
export const formOf = (collection: CollectionName): readonly FormField[] =>
  formFields(schemas[collection]);

const formFields = (object: z.ZodObject): FormField[] =>
  Object.entries(object.shape).map(([key, schema]) => formField(key, schema as z.ZodType));

function formField(key: string, schema: z.ZodType): FormField {
  const { inner, meta, required } = opened(schema);
  const { description, form = '' } = meta;
  const help = description === undefined || description === form ? form : `${description}${form}`;
  const named: Named = {
    key,
    title: meta.title ?? key,
    ...(help === '' ? {} : { help }),
    required,
  };
  const { vocabulary, reference } = meta;
  if (vocabulary !== undefined) return { ...named, control: 'term', vocabulary };
  if (reference !== undefined) return { ...named, control: 'reference', collection: reference };
  if (meta.picture === true) return { ...named, control: 'picture' };
  if (inner instanceof z.ZodObject)
    return { ...named, control: 'group', fields: formFields(inner) };
  if (inner instanceof z.ZodArray) {
    const item = formField('', inner.element as z.ZodType);
    return { ...named, control: 'list', item, ...bounds(inner) };
  }
  if (inner instanceof z.ZodUnion) {
    const forms = (inner.options as z.ZodType[]).map((option) => formField('', option));
    return { ...named, control: 'either', forms };
  }
  if (inner instanceof z.ZodEnum) return choiceOf(named, inner.options.map(String));
  if (inner instanceof z.ZodLiteral)
    return { ...named, control: 'choice', options: [...inner.values].map(String) };
  if (inner instanceof z.ZodNumber) return { ...named, control: 'number' };
  if (inner instanceof z.ZodBoolean) return { ...named, control: 'boolean' };
  if (inner instanceof z.ZodISODate) return { ...named, control: 'date' };
  // `partialDate` alone takes a bare year, which YAML reads as a number.
  if (inner instanceof z.ZodPipe) return { ...named, control: 'partial-date' };
  const lengths = bounds(inner);
  const long = meta.prose === true || (lengths.max ?? 0) > 120;
  const control = long || key === 'summary' ? 'text' : 'line';
  return { ...named, control, prose: meta.prose === true, ...lengths };
}

/** Whoever chooses by words is not told what each code means. */
function choiceOf({ help, ...named }: Named, options: readonly string[]): ChoiceField {
  const explained = options.every((code) => code in codeWords && help?.includes(code) === true);
  const kept = help === undefined || explained ? {} : { help };
  return { ...named, ...kept, control: 'choice', options };
}

/** A schema without what makes it optional; the label may stand outside or inside of that. */
function opened(schema: z.ZodType): { inner: z.ZodType; meta: GlobalMeta; required: boolean } {
  const meta = schema.meta() ?? {};
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault))
    return { inner: schema, meta, required: true };
  const { inner, meta: below } = opened(schema.unwrap() as z.ZodType);
  return { inner, meta: { ...below, ...meta }, required: false };
}

/** The least and the most characters of a text, or items of a list, as its checks say. */
function bounds(schema: z.ZodType): { min?: number; max?: number } {
  const checks = (schema._zod.def.checks ?? []).map(({ _zod }) => _zod.def);
  const min = checks.find((check) => check.check === 'min_length');
  const max = checks.find((check) => check.check === 'max_length');
  return {
    ...(min && 'minimum' in min ? { min: Number(min.minimum) } : {}),
    ...(max && 'maximum' in max ? { max: Number(max.maximum) } : {}),
  };
}
