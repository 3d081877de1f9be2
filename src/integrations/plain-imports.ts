import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Vite wraps `import()` in a kilobyte that looks for style sheets and preloads; here code that is
 * loaded late has no styles of its own, and every page would carry that for it. What is left of the
 * wrapper stands in each chunk that uses it: as a file of its own it would be a request of every page.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  config: () => ({ build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }),
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  generateBundle: {
    order: 'post',
    handler: (_options, bundle) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const own = chunks.find(({ moduleIds }) => moduleIds.length === 1 && moduleIds[0] === helper);
      if (!own) return;
      const users = chunks.filter(({ imports }) => imports.includes(own.fileName));
      for (const chunk of users) {
        chunk.code = chunk.code.replace(
          /import\{\w+ as (\w+)\}from"[^"]*\/preload-helper[^"]*";/,
          'const $1=e=>e();',
        );
        chunk.imports = chunk.imports.filter((name) => name !== own.fileName);
      }
      if (!users.some(({ code }) => code.includes('/preload-helper'))) delete bundle[own.fileName];
    },
  },
});
