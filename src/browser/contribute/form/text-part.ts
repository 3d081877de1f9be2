import type { PlainField, TextField } from '#schema/form';
import { typedNumber } from '#schema/typed-number';
import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import { fill } from '../../search/fill.ts';
import { framed, hintsOf } from './frame.ts';
import type { Desk, Part } from './part.ts';
import { wordOf } from '../word-of.ts';

/** A field that is typed: a line, a text, a number, a day, a date as precise as the record. */
export function textPart(
  desk: Desk,
  field: TextField | PlainField,
  path: string,
  value: YamlValue | undefined,
): Part {
  const { help, example } = hintsOf(desk, field, path);
  const { control } = field;
  const long = control === 'text';
  const input = long
    ? element('textarea', { rows: '3', placeholder: example })
    : element('input', {
        type: control === 'date' ? 'date' : 'text',
        placeholder: example,
        ...(control === 'number' ? { inputmode: 'decimal' } : {}),
      });
  input.value = wordOf(value);
  const below = element('div', { class: 'desk-below' });
  if (input instanceof HTMLTextAreaElement && 'prose' in field && field.prose)
    below.append(citeButton(desk, input));
  if ('max' in field && field.max !== undefined) below.append(counter(desk, input, field.max));
  const { element: around, spot } = framed(desk, field, help, input, below);
  return {
    element: around,
    read: () => {
      const text = input.value.trim();
      if (text === '') return undefined;
      // What is no number stays text, which the check tells.
      return control === 'number' ? (typedNumber(text) ?? text) : text;
    },
    spot: () => spot,
  };
}

function counter(
  { words }: Desk,
  input: HTMLInputElement | HTMLTextAreaElement,
  max: number,
): HTMLElement {
  const line = element('span', { class: 'desk-count', 'aria-hidden': 'true' });
  const count = () => {
    const { length } = [...input.value.trim()];
    // A line's limit is told when it comes near.
    line.hidden = input instanceof HTMLInputElement && length < 0.8 * max;
    line.textContent = fill(words.letters, { count: `${length}/${max}` });
    line.classList.toggle('desk-over', length > max);
  };
  input.addEventListener('input', count);
  count();
  return line;
}

/** Marks do not fit into a person's memory; a button writes them. */
export function citeButton(desk: Desk, text: HTMLTextAreaElement): HTMLElement {
  const button = element('button', { class: 'tool', type: 'button' }, desk.words.cite);
  button.addEventListener('click', () => desk.cite(text));
  return button;
}
