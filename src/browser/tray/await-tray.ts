/**
 * The tray's buttons come alive when a visitor reaches for one, or at once where the device keeps a
 * tray. A click that comes before that counts.
 */
export function awaitTray(buttons: Iterable<HTMLButtonElement>): void {
  for (const button of buttons) {
    const started = new AbortController();
    let loading = false;
    let clicked = false;
    const load = (): void => {
      if (loading) return;
      loading = true;
      void import('./tray-buttons.ts').then(
        ({ startTrayButtons }) => {
          started.abort();
          startTrayButtons([button]);
          if (clicked) button.click();
        },
        () => {
          loading = false;
        },
      );
    };
    button.addEventListener('focus', load, started);
    button.addEventListener('pointerenter', load, started);
    button.addEventListener(
      'click',
      () => {
        clicked = true;
        load();
      },
      started,
    );
    if (keepsTray()) load();
  }
}

function keepsTray(): boolean {
  try {
    return localStorage.getItem('shaitu-tray') !== null;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}
