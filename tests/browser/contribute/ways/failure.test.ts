import { expect, test } from 'vitest';
import { failureName } from '#browser/contribute/ways/failure';

test.each([
  ['look', 0, 'network'],
  ['look', 401, 'token'],
  ['look', 403, 'rights'],
  ['look', 404, 'repository'],
  ['write', 404, 'rights'],
  ['write', 400, 'conflict'],
  ['write', 409, 'conflict'],
  ['write', 422, 'conflict'],
  ['propose', 422, 'refused'],
  ['propose', 409, 'refused'],
  ['propose', 403, 'rights'],
  ['write', 429, 'busy'],
  ['write', 502, 'busy'],
  ['write', 418, 'other'],
] as const)('when it comes to %s, %i is told as “%s”', (step, status, name) => {
  expect(failureName({ step, status })).toBe(name);
});

test('a file in the way is told before anything else', () => {
  expect(failureName({ step: 'look', status: 409, path: 'content/x.md' })).toBe('exists');
});
