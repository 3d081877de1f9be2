import type { Forge } from '#schema/forge';
import type { Submission } from '../submission.ts';
import { forgePage } from './forge-page.ts';
import { isNewFile } from './is-new-file.ts';
import type { Way } from './way.ts';

/** The list of the forge's pages, one a file, for a submission as it is when the button is pressed. */
export function wirePages(way: Way, forge: Forge): void {
  const { part, ready, say } = way;
  const list = part.querySelector('ul');
  const button = part.querySelector('button');
  if (!list || !button) return;
  button.disabled = false;
  button.addEventListener('click', () => {
    const submission = ready();
    list.replaceChildren(...(submission ? pagesOf(way, forge, submission) : []));
    if (submission) say('');
  });
  // What was listed is not what would be sent once something changed.
  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element && !target.closest('[data-ways]')) list.replaceChildren();
  });
}

function pagesOf(way: Way, forge: Forge, submission: Submission): HTMLElement[] {
  const pictures: string[] = [];
  const rows: HTMLElement[] = [];
  for (const file of submission.files) {
    const { path, content: text } = file;
    if (typeof text !== 'string') pictures.push(path);
    else rows.push(pageRow(way, forge, { path, text, isNew: isNewFile(submission, file) }));
  }
  if (pictures.length === 0) return rows;
  const row = document.createElement('li');
  row.textContent = way.filled(way.words.pictures, { files: pictures.join('、') });
  return [...rows, row];
}

function pageRow(
  { words, say, filled }: Way,
  forge: Forge,
  file: { path: string; text: string; isNew: boolean },
): HTMLElement {
  const { address, filled: whole, named } = forgePage(forge, file);
  const row = document.createElement('li');
  const name = document.createElement('code');
  name.textContent = file.path;
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = filled(file.isNew ? words.newPage : words.editPage);
  const note = document.createElement('small');
  note.textContent = whole ? words.filled : file.isNew ? words.pasteNew : words.pasteEdit;
  row.append(name, link, note);
  if (!named) row.append(nameButton({ words, say }, file.path));
  if (!whole)
    link.addEventListener('click', () => {
      copy(file.text).then(
        () => say(words.copied, { path: file.path }),
        () => {
          say(words.uncopied);
          row.querySelector('textarea')?.remove();
          row.append(textToCopy(file));
        },
      );
    });
  return row;
}

/** Copies the path of a file for a forge that takes none from an address. */
function nameButton({ words, say }: Pick<Way, 'words' | 'say'>, path: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  button.textContent = words.copyName;
  button.addEventListener('click', () => {
    copy(path).then(
      () => say(words.nameCopied, { path }),
      () => say(words.nameUncopied, { path }),
    );
  });
  return button;
}

/** Rejects where there is no clipboard: without https, or when it is forbidden. */
const copy = async (text: string): Promise<void> => navigator.clipboard.writeText(text);

function textToCopy({ path, text }: { path: string; text: string }): HTMLTextAreaElement {
  const box = document.createElement('textarea');
  box.readOnly = true;
  box.value = text;
  box.rows = 8;
  box.setAttribute('aria-label', path);
  box.addEventListener('focus', () => box.select());
  return box;
}
