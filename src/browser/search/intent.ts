/**
 * Waits for the first sign that a visitor wants to search before it loads what helps him with it.
 * Where that does not come, the form still works.
 */
export function awaitIntent(forms: Iterable<HTMLFormElement>): void {
  for (const form of forms) {
    const waiting = new AbortController();
    const load = (): void => {
      waiting.abort();
      void import('./search-field.ts').then(
        ({ startSearchField }) => startSearchField(form),
        () => awaitIntent([form]),
      );
    };
    form.addEventListener('focusin', load, waiting);
    form.addEventListener('pointerenter', load, waiting);
  }
}
