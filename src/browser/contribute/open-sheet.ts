import type { DeskWords } from '#i18n/contribute-words';
import { collectionLabels } from '#schema/collection-name';
import { element } from '../search/element.ts';
import { fill } from '../search/fill.ts';
import { filesOf } from './desk-entry.ts';
import { isEmpty, keepDraft } from './drafts/kept-drafts.ts';
import type { Draft } from './drafts/kept-drafts.ts';
import { citeDialog } from './form/cite-dialog.ts';
import { drawPart } from './form/draw-part.ts';
import type { Desk } from './form/part.ts';
import { drawSheet } from './form/sheet.ts';
import type { Sheet } from './form/sheet.ts';
import type { HallData } from './hall/hall-data.ts';
import { drawPreview } from './preview/draw-preview.ts';
import type { Submission } from './submission.ts';
import { findingTeller } from './tell-findings.ts';
import { today } from './today.ts';

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

/** Opens an entry on the desk: draws its form, keeps it as it grows, judges it and previews it. */
export async function openSheet(
  places: SheetPlaces,
  draft: Draft,
  hall: HallData,
  { words, options }: { words: DeskWords; options: Readonly<Record<string, string>> },
): Promise<OpenSheet> {
  const { form, status } = places;
  const [own, sources, terms] = await Promise.all([
    hall.form(draft.collection),
    hall.form('sources'),
    hall.vocabularies(),
  ]);
  let sheet: Sheet | undefined;
  let clean = false;
  let timer = 0;
  let all = false;
  let written = false;
  const elements = new Set<HTMLElement>();
  const tell = findingTeller(places.summary, words);
  const current = (): Draft => ({
    ...draft,
    ...(sheet?.read(today()) ?? draft),
    id: draft.id,
    saved: Date.now(),
  });

  const base = {
    words,
    options,
    terms: (name: string) => terms.get(name) ?? [],
    names: async (collection: Parameters<Desk['names']>[0]) => {
      const fresh =
        collection === 'sources'
          ? current().sources.map(({ slug, fields }) => [slug, String(fields.title ?? '')] as const)
          : [];
      return [...fresh.filter(([slug]) => slug !== ''), ...(await hall.names(collection))];
    },
    changed: () => changed(),
    announce: (sentence: string) => {
      status.textContent = sentence;
    },
  };
  const cite = citeDialog(base, form);
  const deskOf = (file: typeof own): Desk => {
    const desk: Desk = {
      ...base,
      form: file,
      cite,
      draw: (field, path, value) => drawPart(desk, field, path, value),
    };
    return desk;
  };
  const desk = deskOf(own);
  sheet = drawSheet(desk, deskOf(sources), draft);
  const check = element('button', { class: 'button', type: 'submit' }, words.check);
  form.prepend(...sheet.elements, element('p', { class: 'buttons' }, check));

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
    const findings = await findingsOf(entry, hall);
    if (!sheet) return;
    clean = findings.length === 0;
    tell(sheet, findings, { all, elements });
  };
  const show = async () => {
    const entry = current();
    places.preview.replaceChildren(...drawPreview(desk, entry, await base.names('sources')));
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
    ({ target, relatedTarget }) => {
      // Who has never typed has left nothing undone.
      if (target instanceof HTMLElement && relatedTarget !== null) elements.add(target);
      later();
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
  if (!isEmpty(draft)) void show();

  return {
    submission: () => (clean ? submissionOf(current()) : undefined),
    close: () => {
      keep();
      listening.abort();
      sheet = undefined;
      form.replaceChildren();
      places.preview.replaceChildren();
      places.summary.hidden = true;
    },
  };
}

const submissionOf = (draft: Draft): Submission => ({
  title: String(draft.fields.title ?? collectionLabels[draft.collection]),
  collection: draft.collection,
  slug: draft.slug,
  isNew: draft.file === undefined,
  files: filesOf(draft).map(({ file, text }) => ({ path: `content/${file}`, content: text })),
});
