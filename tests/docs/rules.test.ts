import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gateRules } from '#gate/gate-rules';

const rows = [
  ...readFileSync('docs/rules.zh-CN.md', 'utf8').matchAll(
    /^\| `(?<id>[^`]+)` *\| (?<name>[^|]*?) *\| (?<todo>[^|]*?) *\|$/gmu,
  ),
].map(({ groups }) => groups ?? {});

test('every rule of the gate is told once, by the name that reports give it, and none else', () => {
  const told = rows.map(({ id, name }) => [id, name?.replaceAll('\\', '')]);
  expect(told).toEqual(Object.entries(gateRules));
});

test('every rule comes with what to do', () => {
  expect(rows.filter(({ todo = '' }) => todo.length < 4).map(({ id }) => id)).toEqual([]);
});
