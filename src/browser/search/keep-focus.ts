/**
 * Redraws a part of the page without losing the keyboard's place: the element with the same
 * `data-key` gets the focus that its predecessor had, or, when there is none, `otherwise` does.
 */
export function keepFocus(part: HTMLElement, otherwise: HTMLElement, redraw: () => void): void {
  const { activeElement: held } = document;
  const key = held instanceof HTMLElement && part.contains(held) ? held.dataset.key : undefined;
  redraw();
  if (key === undefined || held?.isConnected) return;
  const heirs = [...part.querySelectorAll<HTMLElement>('[data-key]')];
  for (const heir of [...heirs.filter(({ dataset }) => dataset.key === key), otherwise]) {
    heir.focus({ preventScroll: true });
    // What is folded away cannot take it.
    if (document.activeElement === heir) return;
  }
}
