import type { DeskWords } from '#i18n/contribute-words';
import { fill } from '../search/fill.ts';
import { isEmpty, keepDraft } from './drafts/kept-drafts.ts';
import type { Draft } from './drafts/kept-drafts.ts';
import { drawSheet } from './form/sheet.ts';
import type { Sheet } from './form/sheet.ts';
import type { HallData } from './hall/hall-data.ts';
import { lackingPictures } from './pictures-of.ts';
import { drawPreview } from './preview/draw-preview.ts';
import { titlesFor } from './preview/titles.ts';
import { setUpDesk } from './set-up-desk.ts';
import { submissionOf } from './submission-of.ts';
import type { Submission } from './submission.ts';
import { findingTeller } from './tell-findings.ts';
import { dateInChina } from './date-in-china.ts';

/** The places of the page that a sheet fills. */
export interface SheetPlaces {
  readonly form: HTMLFormElement;
  readonly summary: HTMLElement;
  readonly preview: HTMLElement;
  readonly status: HTMLElement;
}

export interface OpenSheet {
  /** What may be sent: undefined until the last check found nothing. */
  readonly submission: () => Submission | undefined;
  /** Keeps what has been typed and lets go of the form. */
  readonly close: () => void;
}

/** Rests this long after the last key before an entry is judged, in milliseconds. */
const pause = 400;

/**
 * Opens an entry on the desk: draws its form, keeps it as it grows, judges it and previews it. Nothing
 * is drawn when another entry is wanted by the time its form has come.
 */
export async function openSheet(
  places: SheetPlaces,
  draft: Draft,
  hall: HallData,
  texts: { words: DeskWords; options: Readonly<Record<string, string>> },
  { now, isWanted }: { readonly now: () => number; readonly isWanted: () => boolean },
): Promise<OpenSheet | undefined> {
  const { form, status } = places;
  const { words } = texts;
  let sheet: Sheet | undefined;
  let written = false;
  let clean = false;
  let timer = 0;
  let all = false;
  const left = new Set<HTMLElement>();
  const tell = findingTeller(places.summary, words);
  const current = (): Draft => ({
    ...draft,
    ...(sheet?.read(dateInChina(now())) ?? draft),
    id: draft.id,
    saved: now(),
  });
  const { desk, sources, dialog } = await setUpDesk(draft, hall, texts, {
    current,
    changed,
    announce: (sentence) => {
      status.textContent = sentence;
    },
  });
  if (!isWanted()) return undefined;
  sheet = drawSheet(desk, sources, draft);
  const { elements } = sheet;
  form.prepend(...elements);
  form.after(dialog);

  const keep = () => {
    clearTimeout(timer);
    const entry = current();
    if (!written || isEmpty(entry)) return;
    const kept = keepDraft(entry);
    const time = new Date(entry.saved).toLocaleTimeString('zh-CN', { timeStyle: 'short' });
    status.textContent = kept ? fill(words.savedAt, { time }) : words.unsaved;
  };
  const judge = async () => {
    const entry = current();
    // The schemas and the checks are large: they come when something has been written.
    const { judge: findingsOf } = await import('./judge/judge.ts');
    const lacking = (name: string) => fill(words.picture.lacking, { name });
    const findings = [
      ...(await findingsOf(entry, hall)),
      ...lackingPictures(entry, desk.pictures.lacks, lacking),
    ];
    // What has been typed meanwhile is judged next.
    if (!sheet || JSON.stringify(entry.fields) !== JSON.stringify(current().fields)) return;
    clean = findings.length === 0;
    tell(sheet, findings, { all, elements: left });
  };
  const show = async () => {
    const entry = current();
    const titles = await titlesFor(desk, entry.fields);
    if (!sheet) return;
    const open = places.preview.querySelector('details')?.open === true;
    places.preview.replaceChildren(...drawPreview(desk, entry, titles));
    places.preview.querySelector('details')?.toggleAttribute('open', open);
  };
  const run = async () => {
    keep();
    try {
      await Promise.all([judge(), show()]);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      status.textContent = words.unjudged;
    }
  };
  function changed(): void {
    written = true;
    clean = false;
    later();
  }
  function later(): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), pause);
  }

  const listening = new AbortController();
  form.addEventListener('input', changed, listening);
  form.addEventListener('change', changed, listening);
  form.addEventListener(
    'focusout',
    ({ target }) => {
      // What was left is judged; who only walks through has written nothing wrong yet.
      if (target instanceof HTMLElement && written) left.add(target);
      if (written) later();
    },
    listening,
  );
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      all = true;
      void run().then(() => places.summary.focus());
    },
    listening,
  );
  addEventListener('pagehide', keep, listening);
  if (!isEmpty(draft)) void show();

  return {
    submission: () => (clean ? submissionOf(current(), desk.pictures) : undefined),
    close: () => {
      keep();
      listening.abort();
      sheet = undefined;
      dialog.remove();
      for (const part of elements) part.remove();
      places.preview.replaceChildren();
      places.summary.hidden = true;
    },
  };
}
