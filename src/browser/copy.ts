/** Each button copies the text before it, and says so until it loses the focus. */
export function startCopyButtons(buttons: Iterable<HTMLButtonElement>): void {
  for (const button of buttons) {
    const label = button.textContent;
    button.addEventListener('click', () => {
      const text = button.previousElementSibling?.textContent ?? '';
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = button.dataset.copied ?? label;
      });
    });
    button.addEventListener('blur', () => {
      button.textContent = label;
    });
  }
}
