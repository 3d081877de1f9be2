import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '#schema/problem';
import { formatNames } from '../../../../scripts/lib/formats/format-names.ts';
import { formats } from '../../../../scripts/lib/formats/formats.ts';

const directory = path.resolve('content');
const problem = (changes: Partial<Problem> = {}): Problem => ({
  file: 'outcomes/xu-gou.md',
  line: 8,
  column: 7,
  rule: 'yaml/anchor',
  message: '虚构的错误',
  suggestion: '虚构的建议。',
  ...changes,
});
const hostile = problem({
  file: 'outcomes/a\n::error::b,c%#?.md',
  message: '值“\r\n::warning::x%0A”不对',
});

interface Gitlab {
  fingerprint: string;
  check_name: string;
  location: object;
}
interface Sarif {
  runs: [{ tool: { driver: { rules: object[] } }; results: object[] }];
}
const gitlab = (problems: readonly Problem[]): Gitlab[] =>
  JSON.parse(formats.gitlab(problems, directory)) as Gitlab[];
const sarif = (problems: readonly Problem[]): Sarif =>
  JSON.parse(formats.sarif(problems, directory)) as Sarif;

test('every format has its name, and every name its format', () => {
  expect(Object.keys(formats)).toEqual([...formatNames]);
});

describe('github', () => {
  test('one line a problem, with its place, its rule and what to do', () => {
    expect(formats.github([problem(), problem({ line: 9 })], directory)).toBe(
      [
        '::error file=content/outcomes/xu-gou.md,line=8,col=7,title=yaml/anchor::虚构的错误。建议：虚构的建议。',
        '::error file=content/outcomes/xu-gou.md,line=9,col=7,title=yaml/anchor::虚构的错误。建议：虚构的建议。',
      ].join('\n'),
    );
  });

  test('a file name or a value cannot begin a command of its own', () => {
    expect(formats.github([hostile], directory)).toBe(
      '::error file=content/outcomes/a%0A%3A%3Aerror%3A%3Ab%2Cc%25#?.md,line=8,col=7,title=yaml/anchor::值“%0D%0A::warning::x%250A”不对。建议：虚构的建议。',
    );
  });
});

describe('gitlab', () => {
  test('each problem with its rule, its place and a fingerprint', () => {
    expect(gitlab([problem()])).toEqual([
      {
        description: '虚构的错误。建议：虚构的建议。',
        check_name: 'yaml/anchor',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        severity: 'major',
        location: { path: 'content/outcomes/xu-gou.md', lines: { begin: 8 } },
      },
    ]);
  });

  test('the same mistake twice in a file has two fingerprints, the first as when it stood alone', () => {
    const [alone] = gitlab([problem()]);
    const [first, second] = gitlab([problem(), problem({ line: 20 })]);
    expect(first?.fingerprint).toBe(alone?.fingerprint);
    expect(second?.fingerprint).not.toBe(first?.fingerprint);
  });

  test('a fingerprint stays when lines move, and differs from file to file', () => {
    const [here] = gitlab([problem()]);
    expect(gitlab([problem({ line: 99 })])[0]?.fingerprint).toBe(here?.fingerprint);
    expect(gitlab([problem({ file: 'hall.yaml' })])[0]?.fingerprint).not.toBe(here?.fingerprint);
  });
});

describe('sarif', () => {
  const told = sarif([
    problem(),
    problem({ rule: 'dates/order', suggestion: undefined }),
    problem({ line: 1 }),
  ]).runs[0];

  test('rules once each: the name of the gate’s own, else the message, and what to do', () => {
    expect(told.tool.driver.rules).toEqual([
      {
        id: 'yaml/anchor',
        shortDescription: { text: '字段区不收锚点' },
        help: { text: '虚构的建议。' },
      },
      { id: 'dates/order', shortDescription: { text: '虚构的错误' } },
    ]);
  });

  test('results point at their rule and their place', () => {
    expect(told.results).toMatchObject([{ ruleIndex: 0 }, { ruleIndex: 1 }, { ruleIndex: 0 }]);
    expect(told.results[0]).toEqual({
      ruleId: 'yaml/anchor',
      ruleIndex: 0,
      level: 'error',
      message: { text: '虚构的错误。建议：虚构的建议。' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/outcomes/xu-gou.md' },
            region: { startLine: 8, startColumn: 7 },
          },
        },
      ],
    });
  });

  test('a file name is written as an address', () => {
    expect(JSON.stringify(sarif([hostile]))).toContain(
      '"content/outcomes/a%0A%3A%3Aerror%3A%3Ab%2Cc%25%23%3F.md"',
    );
  });
});

test('json: everything that is known, with paths from here', () => {
  expect(JSON.parse(formats.json([hostile], directory))).toEqual([
    { ...hostile, file: `content/${hostile.file}` },
  ]);
});
