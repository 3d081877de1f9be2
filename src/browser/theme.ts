const root = document.documentElement;

/** Storage may be forbidden; a choice then lasts for the page. */
function remember(key: 'shaitu-theme' | 'shaitu-elder', value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function isDark(): boolean {
  const chosen = root.dataset.theme;
  return chosen === undefined
    ? matchMedia('(prefers-color-scheme: dark)').matches
    : chosen === 'dark';
}

const switches = {
  theme: {
    isOn: isDark,
    toggle() {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      remember('shaitu-theme', root.dataset.theme);
    },
  },
  elder: {
    isOn: () => root.dataset.elder !== undefined,
    toggle() {
      const on = root.toggleAttribute('data-elder');
      remember('shaitu-elder', on ? '1' : '');
    },
  },
};

/** Brings the header's two buttons to life: 蓝图 and 长辈版, each remembered on this device. */
export function startThemeButtons(buttons: Iterable<HTMLButtonElement>): void {
  for (const button of buttons) {
    const control = switches[button.dataset.switch === 'elder' ? 'elder' : 'theme'];
    const show = () => button.setAttribute('aria-pressed', String(control.isOn()));
    button.addEventListener('click', () => {
      control.toggle();
      show();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
    show();
  }
}
