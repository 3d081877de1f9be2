import { expect, test } from 'vitest';
import { serveOptions } from '../../../scripts/lib/serve-options.ts';

test.each([
  ['nothing said', [], {}, { port: 4321, host: false }],
  ['a port by the environment', [], { PORT: '8080' }, { port: 8080, host: false }],
  [
    'a flag before the environment',
    ['--port', '9000'],
    { PORT: '8080' },
    { port: 9000, host: false },
  ],
  ['open to the local network', ['--host'], {}, { port: 4321, host: true }],
])('%s', (_, args, environment, where) => {
  expect(serveOptions(args, environment)).toEqual(where);
});

test.each([
  ['a port that is no number', ['--port', 'http']],
  ['a port beyond the last', ['--port', '65536']],
  ['an unknown flag', ['--open']],
])('%s is refused', (_, args) => {
  expect(() => serveOptions(args, {})).toThrow();
});
