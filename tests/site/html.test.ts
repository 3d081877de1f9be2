import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { htmlFiles } from './lib/html-files.ts';

const validator = new HtmlValidate(new StaticConfigLoader(config));

test('every page is valid HTML by the rules of .htmlvalidate.mjs', async () => {
  const findings: string[] = [];
  for (const { path, html } of htmlFiles()) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      findings.push(`${path} ${line}:${column} ${ruleId} ${message}`);
  }
  expect(findings).toEqual([]);
});

test('the rules would find a mistake', async () => {
  const { valid } = await validator.validateString('<!doctype html><p><div></div></p>');
  expect(valid).toBe(false);
});
