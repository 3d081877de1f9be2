import { element } from '../../search/element.ts';
import { choosing } from './choosing.ts';
import { freshId } from './frame.ts';
import type { Desk } from './part.ts';

/** A dialog that asks for a source and a place in it, and writes the mark where the cursor stood. */
export function citeDialog(
  { words, names, changed }: Pick<Desk, 'words' | 'names' | 'changed'>,
  host: HTMLElement,
): (text: HTMLTextAreaElement) => void {
  const labelled = (label: string, input: HTMLInputElement, ...below: HTMLElement[]) => {
    input.id = freshId();
    return element(
      'div',
      { class: 'desk-field' },
      element('label', { for: input.id }, label),
      input,
      ...below,
    );
  };
  const source = element('input', { type: 'text', placeholder: words.find });
  const place = element('input', { type: 'text', maxlength: '60', autocomplete: 'off' });
  let slug = '';
  const list = choosing(
    source,
    () => names('sources'),
    words,
    ([one, title]) => {
      slug = one;
      source.value = title;
      place.focus();
    },
  );
  source.addEventListener('input', () => {
    slug = '';
  });
  const insert = element('button', { class: 'button', type: 'button' }, words.citeInsert);
  const cancel = element('button', { class: 'button button-plain', type: 'button' }, words.cancel);
  const title = element('h3', { id: freshId() }, words.citeTitle);
  const dialog = element(
    'dialog',
    { class: 'desk-dialog', 'aria-labelledby': title.id },
    title,
    labelled(words.sources, source, list),
    labelled(words.citePlace, place),
    element('p', { class: 'buttons' }, insert, cancel),
  );
  host.append(dialog);
  let target: HTMLTextAreaElement | undefined;
  cancel.addEventListener('click', () => dialog.close());
  insert.addEventListener('click', () => {
    if (slug === '') {
      source.focus();
      return;
    }
    dialog.close();
    if (target) insertAt(target, citeMark(slug, place.value));
    changed();
  });
  return (text) => {
    target = text;
    dialog.showModal();
    source.focus();
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
