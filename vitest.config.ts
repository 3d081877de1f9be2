import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest would leave one core to a watcher's editor.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/build/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // Astro keeps the half-made pages of every site outside the project in one place, so two
          // such builds cannot run at the same time.
          fileParallelism: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/setup/built-site.ts'],
          // A page load on a busy two-core machine takes seconds, and a test visits many pages.
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
