import type { Finding } from '#schema/problem';
import { element } from '../../search/element.ts';
import { fill } from '../../search/fill.ts';
import type { DeskSource } from '../desk-entry.ts';
import { fieldsPart } from './fields-part.ts';
import type { FieldsPart } from './fields-part.ts';
import { firstControl } from './frame.ts';
import type { Desk, Named, Spot } from './part.ts';
import { wordOf } from '../word-of.ts';

/** The sources that are written together with the entry, each a small form. */
export interface SourcesPart {
  readonly element: HTMLElement;
  readonly read: () => DeskSource[];
  /** What can be cited already. */
  readonly names: () => Named[];
  readonly spot: (slug: string, path: Finding['path']) => Spot | undefined;
}

export function sourcesPart(desk: Desk, sources: readonly DeskSource[]): SourcesPart {
  const { words } = desk;
  const rows = element('div', { class: 'desk-sources' });
  const forms = new Map<Element, FieldsPart>();
  const put = ({ slug, fields }: DeskSource): HTMLElement => {
    const form = fieldsPart(desk, { slug, fields, fixed: false });
    const remove = element('button', { class: 'tool', type: 'button' }, words.remove);
    const legend = element('legend');
    const row = element(
      'fieldset',
      { class: 'desk-group' },
      legend,
      ...form.main,
      ...form.more,
      remove,
    );
    forms.set(row, form);
    rows.append(row);
    remove.addEventListener('click', () => {
      forms.delete(row);
      row.remove();
      number();
      add.focus();
      desk.announce(fill(words.removed, { title: legend.textContent ?? '' }));
      desk.changed();
    });
    number();
    return row;
  };
  const number = () => {
    rows.querySelectorAll(':scope > fieldset > legend').forEach((legend, i) => {
      legend.textContent = fill(words.newSource, { number: i + 1 });
    });
  };
  const add = element('button', { class: 'tool', type: 'button' }, words.addSource);
  add.addEventListener('click', () => {
    firstControl(put({ slug: '', fields: {} })).focus();
    desk.changed();
  });
  sources.forEach(put);
  return {
    element: element(
      'section',
      { class: 'desk-part' },
      element('h3', {}, words.newSources),
      element('p', { class: 'quiet' }, words.newSourcesNote),
      rows,
      add,
    ),
    read: () => [...forms.values()].map((form) => ({ slug: form.slug(), fields: form.read() })),
    names: () =>
      [...forms.values()].flatMap((form): Named[] =>
        form.slug() === '' ? [] : [[form.slug(), wordOf(form.read().title)]],
      ),
    spot: (slug, path) => [...forms.values()].find((form) => form.slug() === slug)?.spot(path),
  };
}
