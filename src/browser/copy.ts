/** Each button copies the text before it, and says so until it loses the focus. */
export function startCopyButtons(buttons: Iterable<HTMLButtonElement>): void {
  for (const button of buttons) {
    const label = button.textContent;
    button.addEventListener('click', () => {
      const source = button.previousElementSibling;
      if (!source) return;
      const done = () => {
        button.textContent = button.dataset.copied ?? label;
      };
      const select = () => getSelection()?.selectAllChildren(source);
      // Without https there is no clipboard, and it may be forbidden: the text is selected instead.
      if (!isSecureContext) return select();
      navigator.clipboard.writeText(source.textContent ?? '').then(done, select);
    });
    button.addEventListener('blur', () => {
      button.textContent = label;
    });
  }
}
