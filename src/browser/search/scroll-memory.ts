/** Browsers allow 100 changes of an address in 30 seconds at least; milliseconds. */
const REST = 400;

export interface ScrollMemory {
  /** Notes the place at once, before the page of the history is left. */
  note(): void;
  /** Scrolls to where this page of the history was left; a new one stays where it is. */
  restore(): void;
}

/**
 * Keeps in the history where each of its pages is scrolled to. The browser's own memory comes too
 * early: it scrolls before the answer is there.
 */
export function startScrollMemory(): ScrollMemory {
  history.scrollRestoration = 'manual';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (): void => {
    clearTimeout(timer);
    history.replaceState({ scroll: scrollY }, '');
  };
  addEventListener('scroll', () => {
    clearTimeout(timer);
    timer = setTimeout(note, REST);
  });
  addEventListener('popstate', () => clearTimeout(timer));
  addEventListener('pagehide', note);
  return {
    note,
    restore() {
      const { scroll } = (history.state ?? {}) as { scroll?: number };
      if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
    },
  };
}
