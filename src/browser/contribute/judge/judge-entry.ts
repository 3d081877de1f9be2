import { buildCatalogue } from '#catalogue/build-catalogue';
import { entryKey } from '#catalogue/entry';
import type { AnyEntry } from '#catalogue/entry';
import type { Subject, Written } from '#checks/check';
import { runChecks } from '#checks/run-checks';
import { officeEmails } from '#gate/office-emails';
import { valueFindings } from '#gate/value-findings';
import { citeMarks } from '#schema/cite-mark';
import { schemas } from '#schema/collections';
import type { CollectionName } from '#schema/collection-name';
import { explain } from '#schema/explain';
import { isSlug, longestSlug } from '#schema/field';
import { hall as hallSchema } from '#schema/hall';
import type { Finding } from '#schema/problem';
import { fileOf, sourceEntries } from '../desk-entry.ts';
import type { DeskEntry } from '../desk-entry.ts';
import type { HallIndex } from './hall-index.ts';
import { judgeBody } from './judge-body.ts';
import { wordOf } from '../word-of.ts';

/**
 * Everything that the check tool would say of an entry and of the sources written with it, by the
 * same schemas and the same checks, in the order: slug, fields, what must hold across entries, body.
 * `path` leads to the value below the entry's fields; `slug` and `body` stand beside them.
 */
export function judgeEntry(entry: DeskEntry, hall: HallIndex): Finding[] {
  const own = [entry, ...sourceEntries(entry)];
  const keys = new Set(own.map(entryKey));
  const read = own.map(readEntry);
  const known = new Map<CollectionName, ReadonlyMap<string, string>>(hall.known);
  for (const { collection, slug, fields } of own)
    known.set(
      collection,
      new Map([...(known.get(collection) ?? []), [slug, wordOf(fields.title)]]),
    );
  const subject: Subject = {
    // Its own entries come last: what two entries contradict each other in is told of the later.
    catalogue: buildCatalogue(standIn, [
      ...hall.entries.filter((other) => !keys.has(entryKey(other))),
      ...read.flatMap(({ valid }) => valid ?? []),
    ]),
    known,
    unfit: read.flatMap(({ unfit }) => unfit ?? []),
  };
  const found = [
    ...own.flatMap((one) => judgeSlug(one, hall)),
    ...repeatedSources(own.slice(1)),
    ...read.flatMap((one) => one.found),
  ];
  const told = new Set(found.map(placeOf));
  const files = new Set(own.map(fileOf));
  return [
    ...found,
    // A value that its schema has refused is not judged a second time.
    ...runChecks(subject)
      .filter((one) => files.has(one.file) && !told.has(placeOf(one)))
      .map(byButton),
    ...judgeBody(entry, subject),
  ];
}

/** Here a button writes the marks that files are told to have. */
const byButton = (one: Finding): Finding =>
  one.rule === 'evidence/uncited'
    ? { ...one, suggestion: '光标放在句末，点“插入出处”，选它出自哪份来源。' }
    : one;

const standIn = hallSchema.parse({ name: '—', editors: '—' });

const placeOf = ({ file, path }: Finding): string => `${file} ${path.join(' ')}`;

interface Read {
  readonly found: Finding[];
  readonly valid?: AnyEntry;
  readonly unfit?: Written;
}

function readEntry(entry: DeskEntry): Read {
  const { collection, slug, fields, body } = entry;
  const file = fileOf(entry);
  const schema = schemas[collection];
  // What is not filled in is no key of the file.
  const data = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  const result = schema.safeParse(data);
  const refused = valueFindings(data, { officeEmails: officeEmails(data) });
  const found = refused.map((one) => ({ file, ...one }));
  if (!result.success)
    return {
      found: [
        ...explain(schema, data, result.error.issues, 'form')
          .map((one) => ({ file, ...one }))
          // An empty text is too short and of the wrong form: once is enough.
          .filter((one, i, all) => all.findIndex((other) => placeOf(other) === placeOf(one)) === i),
        ...found,
      ],
      unfit: { file, collection, data },
    };
  const bodySources = [...new Set(citeMarks(body).map(({ id }) => id))];
  return {
    found,
    valid: { collection, slug, file, data: result.data, bodySources } as AnyEntry,
  };
}

/** A slug of the right form that no other entry has; that of a changed entry stays. */
function judgeSlug(entry: DeskEntry, { known }: HallIndex): Finding[] {
  const { collection, slug } = entry;
  const tell = (rule: string, message: string, suggestion: string): Finding[] => [
    { file: fileOf(entry), path: ['slug'], rule, message, suggestion },
  ];
  const form = '用小写字母、数字和连字符，至少一个字母，例如 mu-cai-zhua-dou。';
  if (slug === '') return tell('files/slug', '还没有编号', form);
  if (!isSlug(slug))
    return tell('files/slug', `编号“${slug}”不合规`, `${form}至多 ${longestSlug} 个字符。`);
  const other = entry.file === undefined ? known.get(collection)?.get(slug) : undefined;
  return other === undefined
    ? []
    : tell('slugs/taken', `编号“${slug}”已经有了：${other}`, '换一个，或者去修改那一条。');
}

/** Of two new sources with one slug only one file would be left. */
const repeatedSources = (sources: readonly DeskEntry[]): Finding[] =>
  sources
    .filter(({ slug }, i) => slug !== '' && sources.findIndex((one) => one.slug === slug) < i)
    .map((one) => ({
      file: fileOf(one),
      path: ['slug'],
      rule: 'slugs/taken',
      message: `两份新来源的编号都是“${one.slug}”`,
      suggestion: '改其中一个。',
    }));
