import fc from 'fast-check';
import type { PageCollection } from '#schema/collection-name';
import { deskForm } from '#schema/desk-form';
import type { FormField, TextField } from '#schema/form';
import type { DeskEntry } from '#browser/contribute/desk-entry';
import type { YamlValue } from '#writer/yaml-text';
import { cite, sourceSlug } from '../../../lib/fictional-entries.ts';
import { fictionalVocabularies } from '../../../lib/fictional-vocabularies.ts';

type Arbitrary = fc.Arbitrary<YamlValue | undefined>;

const sound = fc.constantFrom(
  '虚构夹具',
  '返工从每月9次降到1次',
  'GB/T 3323-2005',
  'Δ≤5 μm',
  'a: b #c',
  '- 甲',
  '〔2025〕1号',
  '**粗**',
  '“甲”、{乙}｜丙',
);
const odd = fc.oneof(
  fc.constantFrom('<b>粗</b>', '[字](https://example.org/a)', '电话13800138000', '\u200b'),
  fc.constantFrom('https://example.org', '&lt;', '\\', '\t', '---'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const loose = fc.array(fc.oneof({ weight: 14, arbitrary: sound }, { weight: 1, arbitrary: odd }), {
  minLength: 1,
  maxLength: 4,
});

/** Text of a length that the field takes, most often with a mark behind it. */
const text = ({ control, prose, min = 1, max = 60 }: TextField): Arbitrary =>
  fc.tuple(loose, fc.integer({ min: 0, max: 9 })).map(([parts, marks]) => {
    const mark = prose && marks > 0 ? cite : '';
    const filled = parts.join(control === 'text' && marks === 9 ? '\n' : '，').padEnd(min, '虚构');
    return filled.slice(0, max - mark.length).trim() + mark || undefined;
  });

function valueOf(field: FormField): Arbitrary {
  switch (field.control) {
    case 'line':
    case 'text':
      return field.key === 'id' ? fc.constant('yi-jie') : text(field);
    case 'number':
      return fc.integer({ min: 0, max: 99 });
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2026-01-05', '2026-01-16', '2026-01-30', '2026-02-30');
    case 'partial-date':
      return fc.constantFrom('2024', '2025', '2025-04', '2025-04-27', '2031');
    case 'picture':
      return fc.constant(undefined);
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'term': {
      const terms = fictionalVocabularies[field.vocabulary]?.terms ?? [];
      return fc.constantFrom(...terms.map((term) => term['zh-CN']));
    }
    case 'reference':
      return fc.constantFrom(
        ...(field.collection === 'sources'
          ? [sourceSlug]
          : ['xu-gou', 'xu-gou', 'xu-gou', 'xu-gou', 'mei-you']),
      );
    case 'group':
      return groupOf(field.fields, 0.3);
    case 'list':
      return fc
        .array(valueOf(field.item), { minLength: 1, maxLength: 2 })
        .map((items) => items.flatMap((item) => item ?? []))
        .map((items) => (items.length === 0 ? undefined : items));
    case 'either':
      return fc.oneof(...field.forms.map(valueOf));
  }
}

/** Fields with all that is required and now and then one that is not. */
const groupOf = (fields: readonly FormField[], share: number): Arbitrary =>
  fc
    .tuple(
      ...fields.map((field) =>
        field.required
          ? valueOf(field)
          : fc
              .double({ min: 0, max: 1, noNaN: true })
              .chain((chance): Arbitrary =>
                chance < share ? valueOf(field) : fc.constant(undefined),
              ),
      ),
    )
    .map((values) => {
      const filled = fields.flatMap(({ key }, i) =>
        values[i] === undefined ? [] : [[key, values[i]] as const],
      );
      return filled.length === 0 ? undefined : Object.fromEntries(filled);
    });

const line = fc.oneof(
  loose.map((parts) => parts.join('') + cite),
  fc.constantFrom(
    '## 虚构的一节',
    `- 虚构的一条。${cite}`,
    '',
    `[^${sourceSlug}]: 定义`,
    'import x',
  ),
);

/** A new entry as somebody might fill it in, sound or not; without pictures. */
export const arbitraryEntry = (collection: PageCollection): fc.Arbitrary<DeskEntry> =>
  fc
    .record({
      fields: groupOf(
        deskForm(collection).fields.filter(({ key }) => key !== 'cover' && key !== 'media'),
        0.12,
      ),
      status: fc.constantFrom('draft', 'published'),
      body: fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n')),
      slug: fc.constantFrom('xin-xie-de', 'xin-xie-de', 'xin-xie-de', 'xin-xie-de', 'xu-gou'),
    })
    .map(({ fields, status, body, slug }) => ({
      collection,
      slug,
      fields: {
        ...(fields as Record<string, YamlValue>),
        ...(collection === 'sources' ? {} : { status, updated: '2026-01-03' }),
      },
      body: collection === 'sources' ? '' : body,
      kept: [],
      sources: [],
    }));
