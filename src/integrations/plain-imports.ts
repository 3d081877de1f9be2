import type { Plugin } from 'vite';

/**
 * Vite wraps `import()` in a kilobyte that looks for style sheets and preloads; here code that is
 * loaded late has no styles of its own, and every page would carry that for it.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
});
