import type { FormField, ListField } from '#schema/form';
import type { YamlValue } from '#writer/yaml-text';
import { element } from '../../search/element.ts';
import { fill } from '../../search/fill.ts';
import { foldedPart } from './folded-part.ts';
import { firstControl, grouped, hintsOf, spotOf } from './frame.ts';
import type { Desk, Part } from './part.ts';

/** A list whose items are added, moved and taken away by buttons; empty items are none. */
export function listPart(
  desk: Desk,
  field: ListField,
  path: string,
  value: YamlValue | undefined,
  { open }: { readonly open: boolean },
): Part {
  const { words } = desk;
  const { element: around, message } = grouped(desk, field, hintsOf(desk, field, path).help);
  const rows = element('ol', { class: 'desk-list' });
  const add = element('button', { class: 'tool', type: 'button' });
  add.textContent = fill(words.add, { title: field.title });
  around.append(rows, add);
  const parts = new Map<Element, Part>();

  const put = (item: YamlValue | undefined): HTMLElement => {
    const draw = () => desk.draw({ ...field.item, title: field.title }, path, item);
    const part = item !== undefined && isLong(field.item) ? foldedPart(item, draw) : draw();
    const row = element('li', {}, part.element, buttons());
    parts.set(row, part);
    rows.append(row);
    return row;
  };
  const inOrder = (): Part[] => [...rows.children].flatMap((row) => parts.get(row) ?? []);
  const refresh = () => {
    [...rows.children].forEach((row, i) => {
      const name = fill(words.item, { title: field.title, number: i + 1 });
      row.querySelectorAll(':scope > .desk-moves > button').forEach((button) => {
        button.setAttribute('aria-label', `${button.textContent ?? ''} ${name}`);
      });
      row
        .querySelector(
          ':scope > fieldset > legend, :scope > .desk-field > label, :scope > details > summary > span',
        )
        ?.replaceChildren(name);
    });
    add.toggleAttribute('hidden', rows.children.length >= (field.max ?? Infinity));
  };
  const changed = (sentence: string) => {
    refresh();
    desk.announce(sentence);
    desk.changed();
  };

  function buttons(): HTMLElement {
    const make = (label: string, act: (row: Element) => void) => {
      const button = element('button', { class: 'tool', type: 'button' }, label);
      button.addEventListener('click', () => {
        const row = button.closest('li');
        if (row) act(row);
      });
      return button;
    };
    return element(
      'div',
      { class: 'desk-moves' },
      make(words.up, (row) => move(row, row.previousElementSibling, 'before')),
      make(words.down, (row) => move(row, row.nextElementSibling, 'after')),
      make(words.remove, take),
    );
  }

  function move(row: Element, other: Element | null, side: 'before' | 'after'): void {
    if (!other) return;
    const focused = document.activeElement;
    other[side](row);
    if (focused instanceof HTMLElement) focused.focus();
    changed(fill(words.moved, { number: [...rows.children].indexOf(row) + 1 }));
  }

  function take(row: Element): void {
    const next = row.nextElementSibling ?? row.previousElementSibling;
    parts.delete(row);
    row.remove();
    (next?.querySelector<HTMLElement>('.desk-moves > :last-child') ?? add).focus();
    changed(fill(words.removed, { title: field.title }));
  }

  add.addEventListener('click', () => {
    const row = put(undefined);
    refresh();
    firstControl(row).focus();
    desk.changed();
  });
  if (Array.isArray(value)) (value as readonly YamlValue[]).forEach(put);
  else if (open || field.required) put(undefined);
  refresh();

  const own = spotOf(around, message, () => firstControl(around));
  return {
    element: around,
    read: () => {
      const filled = inOrder().flatMap((part) => part.read() ?? []);
      return filled.length === 0 ? undefined : filled;
    },
    spot: ([place, ...rest]) => {
      const filled = inOrder().filter((part) => part.read() !== undefined);
      return filled[Number(place)]?.spot(rest) ?? own;
    },
  };
}

/** A source and its place are seen at a glance; what has more fields is opened one at a time. */
const isLong = (item: FormField): boolean =>
  item.control === 'group' &&
  item.fields.length > 2 &&
  item.fields.every(({ control }) => control !== 'picture');
