import type { DeskWords } from '#i18n/contribute-words';
import { pageCollections } from '#schema/collection-name';
import { fill } from '../search/fill.ts';
import { askedEntry } from './asked-entry.ts';
import { drawDrafts } from './drafts/draw-drafts.ts';
import { dropDraft, keptDrafts } from './drafts/kept-drafts.ts';
import type { Draft } from './drafts/kept-drafts.ts';
import { hallData } from './hall/hall-data.ts';
import type { OpenSheet } from './open-sheet.ts';
import { wireWays } from './ways/wire-ways.ts';

/** Starts the desk: a kind is chosen, a draft is gone on with, or the entry of the address is opened. */
export function startDesk(page: HTMLElement): void {
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

  const list = (open?: Draft) =>
    drawDrafts(
      drafts,
      keptDrafts().filter(({ id }) => id !== open?.id),
      words,
      { goOn: (draft) => void openDraft(draft), drop },
    );
  const openDraft = async (draft: Draft, said = '') => {
    const turn = (asked += 1);
    opened?.close();
    opened = undefined;
    for (const radio of radios) radio.checked = radio.value === draft.collection;
    status.textContent = status.dataset.loading ?? '';
    try {
      const { openSheet } = await import('./open-sheet.ts');
      const places = { form, summary, preview, status };
      const next = await openSheet(places, draft, hall, { words, options });
      if (turn !== asked) return next.close();
      opened = next;
      sheet.hidden = false;
      status.textContent = said;
      list(draft);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      status.textContent = words.loadFailed;
    }
  };
  const drop = (draft: Draft) => {
    dropDraft(draft);
    list();
    status.textContent = fill(words.dropped, {
      title: String(draft.fields.title ?? words.untitled),
    });
    status.focus();
  };

  for (const radio of radios)
    radio.addEventListener('change', () => {
      const collection = pageCollections.find((name) => name === radio.value);
      if (collection) void openDraft(freshDraft({ collection, slug: '' }));
    });
  const send = part('send');
  if (send) wireWays(send, () => opened?.submission());
  list();
  const entry = askedEntry(location.search);
  if (entry) void change(entry);

  async function change({ collection, slug }: NonNullable<typeof entry>): Promise<void> {
    const key = `${collection}/${slug}`;
    try {
      const written = await hall.entry(key);
      if (!written) {
        if (status) status.textContent = fill(words.unknown, { entry: key });
        return;
      }
      const { typedBody } = await import('#writer/typed-body');
      const { typed, kept } = typedBody(written.body);
      const fields = written.fields as Draft['fields'];
      const title = String(fields.title);
      await openDraft(
        { ...freshDraft({ collection, slug }), fields, body: typed, kept, file: written.file },
        fill(words.changing, { title }),
      );
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (status) status.textContent = words.loadFailed;
    }
  }
}

const freshDraft = (of: Pick<Draft, 'collection' | 'slug'>): Draft => ({
  ...of,
  id: Date.now().toString(36),
  saved: 0,
  fields: {},
  body: '',
  kept: [],
  sources: [],
});
