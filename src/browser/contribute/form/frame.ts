import type { FormField } from '#schema/form';
import { element } from '../../search/element.ts';
import { fill } from '../../search/fill.ts';
import type { Desk, Spot } from './part.ts';

let drawn = 0;
/** An id that no other part has. */
export const freshId = (): string => `desk-${(drawn += 1)}`;

/** What stands around a field: its label, its help, and the place of what is wrong with it. */
export interface Hints {
  readonly help: string;
  readonly example: string;
}

/** The words of a field in this form: its own help and example, else the schema's help. */
export function hintsOf({ form, words }: Desk, field: FormField, path: string): Hints {
  // Items and forms of one field have no key of their own: its help stands above them once.
  const steps = path.split('.');
  const keys = [`${form.collection}.${path}`, path, steps.slice(-2).join('.')];
  const help = keys.map((key) => form.helps[key]).find((text) => text !== undefined);
  const example = keys.map((key) => form.examples[key]).find((text) => text !== undefined);
  return {
    help: field.key === '' ? '' : (help ?? field.help ?? ''),
    example: example === undefined ? '' : fill(words.example, { example }),
  };
}

/** The line under a field that says what is wrong; empty while nothing is. */
const messageLine = (id: string): HTMLElement =>
  element('p', { class: 'desk-message', id: `${id}-message` });

/** A control with its label, help and message. */
export function framed(
  { words }: Desk,
  field: Pick<FormField, 'title' | 'required'>,
  help: string,
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  ...below: HTMLElement[]
): { element: HTMLElement; spot: Spot } {
  const id = freshId();
  control.id = id;
  const label = element('label', { for: id }, field.title);
  if (field.required) {
    label.append(element('em', {}, words.required));
    control.setAttribute('aria-required', 'true');
  }
  const message = messageLine(id);
  const hint = element('small', { id: `${id}-help` }, help);
  control.setAttribute('aria-describedby', help === '' ? message.id : `${hint.id} ${message.id}`);
  const around = element('div', { class: 'desk-field' }, label);
  if (help !== '') around.append(hint);
  around.append(control, ...below, message);
  return { element: around, spot: spotOf(around, message, () => control, control) };
}

/** Several controls under one title. */
export function grouped(
  { words }: Desk,
  field: Pick<FormField, 'title' | 'required'>,
  help: string,
): { element: HTMLElement; message: HTMLElement } {
  const message = messageLine(freshId());
  const legend = element('legend', {}, field.title);
  if (field.required) legend.append(element('em', {}, words.required));
  const around = element(
    'fieldset',
    { class: 'desk-group', 'aria-describedby': message.id },
    legend,
  );
  if (help !== '') around.append(element('small', {}, help));
  around.append(message);
  return { element: around, message };
}

export function spotOf(
  around: HTMLElement,
  message: HTMLElement,
  focus: () => HTMLElement,
  control?: HTMLElement,
): Spot {
  return {
    element: around,
    focus,
    tell: (sentences) => {
      message.textContent = sentences.join('\n');
      around.classList.toggle('desk-wrong', sentences.length > 0);
      if (sentences.length > 0) control?.setAttribute('aria-invalid', 'true');
      else control?.removeAttribute('aria-invalid');
    },
  };
}

/** The first thing in a part that can be filled in or pressed. */
export const firstControl = (part: HTMLElement): HTMLElement =>
  part.querySelector<HTMLElement>('input, textarea, select, button') ?? part;
