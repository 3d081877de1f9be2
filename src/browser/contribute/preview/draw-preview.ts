import type { FormField } from '#schema/form';
import { keptPlace, typedLines } from '#writer/typed-lines';
import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import { filesOf } from '../desk-entry.ts';
import type { DeskEntry } from '../desk-entry.ts';
import { valueAt } from '../form/group-part.ts';
import type { Desk, Named } from '../form/part.ts';
import { citedLine, numbering } from './cited.ts';
import type { Numbers } from './cited.ts';

/** The entry as its readers will have it, part for part, and its files as they will be sent. */
export function drawPreview(
  { form, words, options }: Desk,
  entry: DeskEntry,
  sources: readonly Named[],
): Node[] {
  const numbers = numbering();
  const { fields } = entry;
  const shown = form.fields.filter(
    ({ key }) => !['title', 'summary', 'sources', 'cover', 'media'].includes(key),
  );
  const facts: Node[] = [];
  const texts: Node[] = [];
  for (const field of shown) {
    const value = fields[field.key];
    if (value === undefined) continue;
    const long = isProse(field) || (field.control === 'list' && isProse(field.item));
    if (long)
      texts.push(
        element('h4', {}, field.title),
        ...(Array.isArray(value) ? (value as readonly YamlValue[]) : [value]).map((one) =>
          element('p', {}, ...citedLine(String(one), numbers)),
        ),
      );
    else
      facts.push(
        element('dt', {}, field.title),
        element('dd', {}, valueText(field, value, options)),
      );
  }
  const body = bodyNodes(entry, numbers);
  const cited = Array.isArray(fields.sources) ? (fields.sources as readonly YamlValue[]) : [];
  for (const one of cited) {
    const id = valueAt(one, 'id');
    if (id !== undefined) numbers.of(String(id));
  }
  const titles = new Map(sources);
  const page = element(
    'article',
    { class: 'desk-page' },
    element('h3', {}, String(fields.title ?? words.untitled)),
    element('p', { class: 'desk-lead' }, String(fields.summary ?? '')),
    element('dl', {}, ...facts),
    ...texts,
    ...body,
    element('h4', {}, words.sources),
    element(
      'ol',
      {},
      ...numbers.slugs().map((slug) => element('li', {}, titles.get(slug) ?? slug)),
    ),
  );
  const files = filesOf(entry).flatMap(({ file, text }) => [
    element('p', { class: 'quiet' }, `content/${file}`),
    element('pre', { tabindex: '0' }, text),
  ]);
  return [page, element('details', {}, element('summary', {}, words.asText), ...files)];
}

const isProse = (field: FormField): boolean => 'prose' in field && field.prose;

function bodyNodes({ body, kept }: DeskEntry, numbers: Numbers): Node[] {
  const nodes: HTMLElement[] = [];
  for (const line of typedLines(body)) {
    const words = () => citedLine(line.text, numbers);
    if (line.kind === 'item') {
      const last = nodes.at(-1);
      const list = last?.tagName === 'UL' ? last : element('ul');
      if (list !== last) nodes.push(list);
      list.append(element('li', {}, ...words()));
    } else if (line.kind === 'kept')
      nodes.push(element('pre', {}, kept[keptPlace(line)] ?? line.text));
    else nodes.push(element(tags[line.kind], {}, ...words()));
  }
  return nodes;
}

const tags = { section: 'h4', part: 'h5', paragraph: 'p' } as const;

/** A value in one line: the words of options, groups by their labels. */
function valueText(
  field: FormField,
  value: YamlValue,
  options: Readonly<Record<string, string>>,
): string {
  if (Array.isArray(value)) {
    const item = field.control === 'list' ? field.item : field;
    return (value as readonly YamlValue[]).map((one) => valueText(item, one, options)).join('；');
  }
  if (typeof value === 'object') {
    const forms = field.control === 'either' ? field.forms : [field];
    const fields = forms.flatMap((form) => (form.control === 'group' ? form.fields : []));
    return Object.entries(value)
      .filter(([key, one]) => one !== undefined && key !== 'sources')
      .map(([key, one]) => {
        const below = fields.find((each) => each.key === key);
        const text = below ? valueText(below, one as YamlValue, options) : String(one);
        return below === undefined || below.key === 'name' ? text : `${below.title} ${text}`;
      })
      .join('，');
  }
  return field.control === 'choice' ? (options[String(value)] ?? String(value)) : String(value);
}
