import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const sameBytes = 'Same content, same bytes: take the date from the content.';
const noInlineCode = 'The content security policy forbids style attributes and inline handlers.';

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', '.cache/', 'content/', 'tests/fixtures/']),
  tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
  },
  astro.configs.recommended,
  {
    linterOptions: { noInlineConfig: true },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'max-lines': ['error', 250],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'A build asks no network.' }],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: sameBytes },
        { object: 'Math', property: 'random', message: sameBytes },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: sameBytes },
        { selector: 'JSXAttribute[name.name=/^(style|on[a-z]+)$/]', message: noInlineCode },
      ],
    },
  },
  {
    // This code runs in the reader's browser, where the site's own files come by fetch.
    files: ['src/browser/**/*.ts', 'src/search/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // Tests may hold what a library could not type.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);
