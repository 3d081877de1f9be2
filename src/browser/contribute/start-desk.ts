import type { DeskWords } from '#i18n/contribute-words';
import { pageCollections } from '#schema/collection-name';
import { fill } from '../search/fill.ts';
import { askedEntry } from './asked-entry.ts';
import { drawDrafts } from './drafts/draw-drafts.ts';
import { dropDraft, freshDraft, keptDrafts } from './drafts/kept-drafts.ts';
import type { Draft } from './drafts/kept-drafts.ts';
import { hallData } from './hall/hall-data.ts';
import type { OpenSheet } from './open-sheet.ts';
import { styled } from './styled.ts';
import { wordOf } from './word-of.ts';

/**
 * Starts the desk: a kind is chosen, a draft is gone on with, or the entry of the address is opened.
 * `now` is the clock, in milliseconds since 1970.
 */
export function startDesk(page: HTMLElement, now: () => number): void {
  const part = <E extends HTMLElement>(name: string) =>
    page.querySelector<E>(`[data-desk-${name}]`);
  const [sheet, form, summary] = [part('sheet'), part<HTMLFormElement>('form'), part('summary')];
  const [preview, status, drafts] = [part('preview'), part('status'), part('drafts')];
  if (!sheet || !form || !summary || !preview || !status || !drafts) return;
  const words = JSON.parse(page.dataset.words ?? '{}') as DeskWords;
  const options = JSON.parse(page.dataset.options ?? '{}') as Record<string, string>;
  const hall = hallData(page.dataset.home ?? '/');
  const radios = [...page.querySelectorAll<HTMLInputElement>('[data-desk-kinds] input')];
  let opened: OpenSheet | undefined;
  let asked = 0;
  const freshId = () => now().toString(36);

  const list = (open?: Draft) =>
    drawDrafts(
      drafts,
      keptDrafts().filter(({ id }) => id !== open?.id),
      words,
      { goOn: (draft) => void openDraft(draft, true), drop },
    );
  const drop = (draft: Draft) => {
    dropDraft(draft);
    list();
    status.textContent = fill(words.dropped, {
      title: wordOf(draft.fields.title, words.untitled),
    });
    status.focus();
  };
  const openDraft = async (draft: Draft, goThere: boolean) => {
    const turn = (asked += 1);
    opened?.close();
    opened = undefined;
    for (const radio of radios) radio.checked = radio.value === draft.collection;
    status.textContent = status.dataset.loading ?? '';
    await orFailed(async () => {
      const [{ openSheet }] = await Promise.all([
        import('./open-sheet.ts'),
        styled(page.dataset.styles ?? ''),
      ]);
      const places = { form, summary, preview, status };
      const next = await openSheet(
        places,
        draft,
        hall,
        { words, options },
        {
          now,
          isWanted: () => turn === asked,
        },
      );
      if (!next) return;
      opened = next;
      sheet.hidden = false;
      void wire();
      const title = wordOf(draft.fields.title);
      status.textContent = draft.file === undefined ? '' : fill(words.changing, { title });
      list(draft);
      if (goThere) sheet.scrollIntoView();
    });
  };
  let wired = false;
  /** The ways out come with the first form, so that they are there when somebody is off line. */
  const wire = async () => {
    const send = part('send');
    if (!send || wired) return;
    wired = true;
    try {
      const { wireWays } = await import('./ways/wire-ways.ts');
      wireWays(send, () => opened?.submission());
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // Its buttons stay as they are: whoever comes to them is told why.
      const told = send.querySelector('[role=status]');
      if (told) told.textContent = words.waysFailed;
    }
  };
  const orFailed = async (run: () => Promise<void>) => {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      status.textContent = words.loadFailed;
    }
  };

  for (const radio of radios) {
    // Some browsers bring back what was chosen before the page was loaded again.
    radio.checked = false;
    // Who points goes on to the form; who moves through the kinds by keys stays among them.
    let pointed = false;
    radio.addEventListener('click', ({ detail }) => {
      pointed = detail > 0;
    });
    radio.addEventListener('change', () => {
      const collection = pageCollections.find((name) => name === radio.value);
      if (collection) void openDraft(freshDraft(collection, freshId()), pointed);
    });
  }
  part('again')?.addEventListener('click', () => {
    const chosen = radios.find(({ checked }) => checked)?.value;
    const collection = pageCollections.find((name) => name === chosen);
    if (collection) void openDraft(freshDraft(collection, freshId()), true);
  });
  list();
  const entry = askedEntry(location.search);
  if (entry)
    void orFailed(async () => {
      const { loadEntry } = await import('./drafts/load-entry.ts');
      const draft = await loadEntry(hall, entry, freshId());
      if (draft) await openDraft(draft, true);
      else status.textContent = fill(words.unknown, { entry: `${entry.collection}/${entry.slug}` });
    });
}
