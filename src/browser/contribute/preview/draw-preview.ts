import type { FormField } from '#schema/form';
import { keptPlace, typedLines } from '#writer/typed-lines';
import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import { filesOf } from '../desk-entry.ts';
import type { DeskEntry } from '../desk-entry.ts';
import { valueAt } from '../form/group-part.ts';
import type { Desk } from '../form/part.ts';
import { citedLine, numbering } from './cited.ts';
import type { Numbers } from './cited.ts';
import type { Titles } from './titles.ts';
import { valueText } from './value-text.ts';
import { wordOf } from '../word-of.ts';

/** What a page shows elsewhere than among its facts. */
const placed = new Set(['title', 'summary', 'sources', 'cover', 'media']);

/** The entry as its readers will have it, part for part, and its files as they will be sent. */
export function drawPreview(desk: Desk, entry: DeskEntry, titles: Titles): Node[] {
  const { words, form } = desk;
  const { fields } = entry;
  const numbers = numbering();
  const facts: Node[] = [];
  const texts: Node[] = [];
  for (const field of form.fields) {
    const value = fields[field.key];
    if (value === undefined || placed.has(field.key)) continue;
    if (isProse(field))
      texts.push(
        element('h4', {}, field.title),
        ...listOf(value).map((one) => element('p', {}, ...citedLine(wordOf(one), numbers))),
      );
    else
      facts.push(
        element('dt', {}, field.title),
        element('dd', {}, valueText(desk, field, value, titles)),
      );
  }
  texts.push(...bodyNodes(entry, numbers));
  for (const one of listOf(fields.sources)) {
    const id = wordOf(valueAt(one, 'id'));
    if (id !== '') numbers.of(id);
  }
  const sources = numbers
    .slugs()
    .map((slug) => element('li', {}, titles.get(`sources/${slug}`) ?? slug));
  const page = element(
    'article',
    { class: 'desk-page' },
    element('h3', {}, wordOf(fields.title, words.untitled)),
    element('p', { class: 'desk-lead' }, wordOf(fields.summary)),
    element('dl', {}, ...facts),
    ...texts,
  );
  if (sources.length > 0)
    page.append(element('h4', {}, words.sources), element('ol', {}, ...sources));
  const files = filesOf(entry).flatMap(({ file, text }) => [
    element('p', { class: 'quiet' }, `content/${file}`),
    element('pre', { tabindex: '0' }, text),
  ]);
  return [page, element('details', {}, element('summary', {}, words.asText), ...files)];
}

const isProse = (field: FormField): boolean =>
  field.control === 'list' ? isProse(field.item) : 'prose' in field && field.prose;

const listOf = (value: YamlValue | undefined): readonly YamlValue[] =>
  Array.isArray(value) ? (value as readonly YamlValue[]) : value === undefined ? [] : [value];

const tags = { section: 'h4', part: 'h5', paragraph: 'p' } as const;

function bodyNodes({ body, kept }: DeskEntry, numbers: Numbers): Node[] {
  const nodes: HTMLElement[] = [];
  for (const line of typedLines(body)) {
    if (line.kind === 'kept') {
      nodes.push(element('pre', {}, kept[keptPlace(line)] ?? line.text));
      continue;
    }
    const words = citedLine(line.text, numbers);
    if (line.kind !== 'item') {
      nodes.push(element(tags[line.kind], {}, ...words));
      continue;
    }
    const last = nodes.at(-1);
    const list = last?.tagName === 'UL' ? last : element('ul');
    if (list !== last) nodes.push(list);
    list.append(element('li', {}, ...words));
  }
  return nodes;
}
