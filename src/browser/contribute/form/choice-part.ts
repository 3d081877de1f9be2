import type { ChoiceField, PlainField, TermField } from '#schema/form';
import type { Term } from '#schema/vocabulary';
import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import { framed, hintsOf } from './frame.ts';
import type { Desk, Part } from './part.ts';
import { wordOf } from '../word-of.ts';

/** A field with a closed list of values: options, yes and no, a vocabulary. */
export function choicePart(
  desk: Desk,
  field: ChoiceField | PlainField | TermField,
  path: string,
  value: YamlValue | undefined,
): Part {
  const { words } = desk;
  const select = element('select');
  select.add(new Option(field.control === 'boolean' ? words.unsaid : words.choose, ''));
  select.append(...optionsOf(desk, field));
  const written = wordOf(value);
  select.value = written;
  // A value that is on no list is shown, for the check to tell.
  if (select.value !== written) select.add(new Option(written, written, true, true));
  const { element: around, spot } = framed(desk, field, hintsOf(desk, field, path).help, select);
  return {
    element: around,
    read: () => {
      if (select.value === '') return undefined;
      return field.control === 'boolean' ? select.value === 'true' : select.value;
    },
    spot: () => spot,
  };
}

function optionsOf(desk: Desk, field: ChoiceField | PlainField | TermField): HTMLElement[] {
  const { words, options } = desk;
  if (field.control === 'term') return termOptions(desk.terms(field.vocabulary));
  if (field.control === 'choice')
    return field.options.map((option) => new Option(options[option] ?? option, option));
  return [new Option(words.yes, 'true'), new Option(words.no, 'false')];
}

/** Terms below another stand under its name. */
function termOptions(terms: readonly Term[]): HTMLElement[] {
  const below = new Map<string, Term[]>();
  for (const term of terms)
    if (term.parent !== undefined)
      below.set(term.parent, [...(below.get(term.parent) ?? []), term]);
  const option = (term: Term) => new Option(term['zh-CN'], term['zh-CN']);
  return terms
    .filter(({ parent }) => parent === undefined)
    .flatMap((term) => {
      const group = below.get(term.code);
      if (!group) return [option(term)];
      const list = element('optgroup', { label: term['zh-CN'] }, ...group.map(option));
      return [option(term), list];
    });
}
