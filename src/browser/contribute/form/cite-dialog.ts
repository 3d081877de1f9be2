import { element } from '../../search/element.ts';
import { choosing } from './choosing.ts';
import { freshId } from './frame.ts';
import type { Desk } from './part.ts';

/** A dialog that asks for a source and a place in it, and writes the mark where the cursor stood. */
export function citeDialog(
  { words, names }: Pick<Desk, 'words' | 'names'>,
  cited: () => readonly string[],
) {
  const labelled = (label: string, input: HTMLInputElement, ...below: HTMLElement[]) => {
    input.id = freshId();
    const title = element('label', { for: input.id }, label);
    return element('div', { class: 'desk-field' }, title, input, ...below);
  };
  const source = element('input', { type: 'text', placeholder: words.find });
  const place = element('input', { type: 'text', maxlength: '60', autocomplete: 'off' });
  const message = element('p', { class: 'desk-message', role: 'status' });
  let slug = '';
  /** What the entry cites already comes first. */
  const inOrder = async () => {
    const before = new Set(cited());
    const all = await names('sources');
    return [...all.filter(([one]) => before.has(one)), ...all.filter(([one]) => !before.has(one))];
  };
  const list = choosing(source, inOrder, words, ([one, title]) => {
    slug = one;
    source.value = title;
    message.textContent = '';
    place.focus();
  });
  source.addEventListener('input', () => {
    slug = '';
  });
  const insert = element('button', { class: 'button', type: 'submit' }, words.citeInsert);
  const cancel = element('button', { class: 'button button-plain', type: 'button' }, words.cancel);
  const title = element('h3', { id: freshId() }, words.citeTitle);
  const form = element(
    'form',
    { method: 'dialog', novalidate: '' },
    title,
    labelled(words.sources, source, list),
    labelled(words.citePlace, place),
    message,
    element('p', { class: 'buttons' }, insert, cancel),
  );
  const dialog = element('dialog', { class: 'desk-dialog', 'aria-labelledby': title.id }, form);
  let target: HTMLTextAreaElement | undefined;
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (slug === '') {
      message.textContent = words.citeFirst;
      source.focus();
      return;
    }
    dialog.close();
    if (target) insertAt(target, citeMark(slug, place.value));
  });
  return {
    dialog,
    cite: (text: HTMLTextAreaElement) => {
      target = text;
      slug = source.value = place.value = '';
      message.textContent = '';
      dialog.showModal();
      source.focus();
    },
  };
}

/** `[^source: place]`; signs that Markdown would read are left out of the place. */
function citeMark(slug: string, place: string): string {
  const at = place.replace(/[\][`*_{}<>&~|\\]/g, '').trim();
  return at === '' ? `[^${slug}]` : `[^${slug}: ${at}]`;
}

function insertAt(text: HTMLTextAreaElement, mark: string): void {
  text.setRangeText(mark, text.selectionStart, text.selectionEnd, 'end');
  text.dispatchEvent(new Event('input', { bubbles: true }));
  text.focus();
}
