import { expect, test } from 'vitest';
import { openHall } from '../src/open-hall.ts';
import { contentFolder } from './lib/content-folder.ts';
import { markdownFile } from './lib/markdown-file.ts';

const file = 'outcomes/xu-gou-jia-ju.md';
const many = Array.from({ length: 50 }, (_, i) => `xu-gou-${i + 1}`);

/** The rules told of one entry, each with how often, and how often its file was touched. */
function told(fields: object) {
  const touched: (string | undefined)[] = [];
  const { problems } = openHall({
    directory: contentFolder({
      'hall.yaml': 'name: 虚构展馆\neditors: 虚构编辑组\n',
      [file]: markdownFile('outcomes', fields),
    }),
    vocabularies: 'content',
    onFile: (at) => touched.push(at),
  });
  const rules = problems.filter((one) => one.file === file).map(({ rule }) => rule);
  return {
    rules: Object.fromEntries(
      [...new Set(rules)].map((rule) => [rule, rules.filter((one) => one === rule).length]),
    ),
    touched: touched.filter((at) => at === file).length,
  };
}

test('of a file of nothing but unknown fields the first twenty are told', () => {
  const { rules } = told(Object.fromEntries(many.map((key) => [key, 1])));
  expect(rules['schema/unknown-key']).toBe(20);
});

test('of a file of nothing but unknown sources twenty are told, and it is read again once', () => {
  expect(told({ sources: many.map((id) => ({ id })) })).toMatchObject({
    rules: { 'references/missing': 20 },
    touched: 2,
  });
});
