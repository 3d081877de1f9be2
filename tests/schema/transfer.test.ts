import { expect, test } from 'vitest';
import { explain } from '#schema/explain';
import { transfer } from '#schema/transfer';
import { sources } from '../lib/fictional-entries.ts';

const deal = { date: '2020', mode: '许可', status: '合同', sources };

test.each([
  ['is enough with its date, mode, status and sources', deal, []],
  ['says how the outcome was handed on', { ...deal, mode: undefined }, ['缺少方式(mode)']],
])('a deal %s', (_, one, messages) => {
  const value = { deals: [one] };
  const issues = transfer.safeParse(value).error?.issues ?? [];
  expect(explain(transfer, value, issues).map(({ message }) => message)).toEqual(messages);
});
