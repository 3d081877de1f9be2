import { fromHere } from '#reader/from-here';
import type { Problem } from '#schema/problem';
import { sentence } from '../sentence.ts';
import { ruleName } from './format.ts';
import type { Format } from './format.ts';

/** SARIF 2.1.0 (OASIS), for code scanning: the rules that were broken, with their Chinese names. */
export const sarif: Format = (problems, directory) => {
  const rules = [...Map.groupBy(problems, ({ rule }) => rule)];
  const order = new Map(rules.map(([rule], index) => [rule, index]));
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Shaitu check',
              language: 'zh-CN',
              rules: rules.map(([rule, [first]]) => descriptor(rule, first)),
            },
          },
          results: problems.map((problem) => ({
            ruleId: problem.rule,
            ruleIndex: order.get(problem.rule),
            level: 'error',
            message: { text: sentence(problem) },
            locations: [{ physicalLocation: place(problem, directory) }],
          })),
        },
      ],
    },
    null,
    2,
  );
};

/** A rule without a name of its own is called by its first message. */
function descriptor(id: string, problem: Problem | undefined) {
  const text = ruleName(id) ?? problem?.message ?? id;
  const help = problem?.suggestion;
  return {
    id,
    shortDescription: { text },
    ...(help === undefined ? {} : { help: { text: help } }),
  };
}

const place = ({ file, line, column }: Problem, directory: string) => ({
  artifactLocation: { uri: fromHere(directory, file).split('/').map(encodeURIComponent).join('/') },
  region: { startLine: line, startColumn: column },
});
