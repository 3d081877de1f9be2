import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** `room/name`, as findings carry it. */
const ruleForm = /^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const files = globSync(['src/**/*.ts', 'scripts/lib/check/*.ts']).filter(
  (file) => !file.startsWith('src/browser') && !file.endsWith('gate-rules.ts'),
);

/** Whether the rule is told with a suggestion here; undefined where it is only spoken of. */
function isSuggesting(rule: ts.StringLiteral): boolean | undefined {
  let at: ts.Node = rule.parent;
  while (ts.isConditionalExpression(at) || ts.isParenthesizedExpression(at)) at = at.parent;
  if (ts.isPropertyAssignment(at) && at.name.getText() === 'rule')
    return at.parent.properties.some(
      (other) => ts.isSpreadAssignment(other) || other.name.getText() === 'suggestion',
    );
  // [rule, message, suggestion] and finding(entry, path, rule, message, suggestion).
  if (ts.isArrayLiteralExpression(at)) return at.elements.length >= 3;
  if (!ts.isCallExpression(at)) return undefined;
  return at.arguments.slice(at.arguments.findIndex((one) => one === rule)).length >= 3;
}

/** Rule → whether every place that tells it suggests something. */
function suggesting(): Map<string, boolean> {
  const rules = new Map<string, boolean>();
  for (const file of files) {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      // explain.ts names its rules without their room.
      const isSchema =
        file.endsWith('explain.ts') &&
        ts.isCallExpression(node.parent) &&
        node.parent.expression.getText() === 'say';
      if (ts.isStringLiteral(node) && (ruleForm.test(node.text) || isSchema)) {
        const suggests = isSuggesting(node);
        const rule = isSchema ? `schema/${node.text}` : node.text;
        if (suggests !== undefined) rules.set(rule, suggests && rules.get(rule) !== false);
      }
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(source, visit);
  }
  return rules;
}

test('nine of ten kinds of mistakes are told with what to do, wherever they are told', () => {
  const rules = suggesting();
  const bare = [...rules].filter(([, suggests]) => !suggests).map(([rule]) => rule);
  expect(rules.size).toBeGreaterThan(100);
  expect(bare.length / rules.size, bare.join(', ')).toBeLessThanOrEqual(0.1);
});
