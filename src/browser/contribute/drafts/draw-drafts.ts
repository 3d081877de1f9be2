import type { DeskWords } from '#i18n/contribute-words';
import { collectionLabels } from '#schema/collection-name';
import { element } from '../../search/element.ts';
import type { Draft } from './kept-drafts.ts';
import { wordOf } from '../word-of.ts';

/** The drafts of this device, each to go on with or to delete. */
export function drawDrafts(
  section: HTMLElement,
  drafts: readonly Draft[],
  words: DeskWords,
  act: { readonly goOn: (draft: Draft) => void; readonly drop: (draft: Draft) => void },
): void {
  section.hidden = drafts.length === 0;
  section.querySelector('ul')?.replaceChildren(
    ...drafts.map((draft) => {
      const title = wordOf(draft.fields.title, words.untitled);
      const time = new Date(draft.saved).toLocaleString('zh-CN', {
        dateStyle: 'medium',
        timeStyle: 'short',
      });
      const button = (label: string, run: (draft: Draft) => void) => {
        const made = element('button', { class: 'tool', type: 'button' }, label);
        made.setAttribute('aria-label', `${label}“${title}”`);
        made.addEventListener('click', () => run(draft));
        return made;
      };
      return element(
        'li',
        {},
        element('b', {}, title),
        element('small', {}, `${collectionLabels[draft.collection]}　${time}`),
        button(words.goOn, act.goOn),
        button(words.drop, act.drop),
      );
    }),
  );
}
