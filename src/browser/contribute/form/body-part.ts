import { keptLine } from '#writer/typed-lines';
import { element } from '../../search/element.ts';
import { framed } from './frame.ts';
import type { Desk, Part } from './part.ts';
import { citeButton } from './text-part.ts';

/** The body as plain paragraphs; pieces that can only be kept are shown below it. */
export function bodyPart(desk: Desk, body: string, kept: readonly string[]): Part {
  const { words, form } = desk;
  const text = element('textarea', { rows: '8', class: 'desk-body' });
  text.value = body;
  const below: HTMLElement[] = [element('div', { class: 'desk-below' }, citeButton(desk, text))];
  if (kept.length > 0)
    below.push(
      element('p', { class: 'quiet' }, words.keptPieces),
      element(
        'ul',
        { class: 'desk-kept' },
        ...kept.map((piece, i) =>
          element('li', {}, element('b', {}, keptLine(i)), element('pre', {}, piece)),
        ),
      ),
    );
  const help = form.collection === 'stories' ? words.bodyHelp + words.storyHelp : words.bodyHelp;
  const field = { title: words.body, required: false };
  const { element: around, spot } = framed(desk, field, help, text, ...below);
  return { element: around, read: () => text.value, spot: () => spot };
}
