import { expect, test } from 'vitest';
import { publishedTransfers } from '#catalogue/published-transfers';
import { metric, sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';

test('published numbers of transfers stand by edition and by who counted them', () => {
  const other = [{ id: 'ling-yi-bao-gao' }];
  const number = (label: string, from = sources) => ({ ...metric, label, sources: from });
  const { catalogue } = hallOf({
    sources: { 'ling-yi-bao-gao': {} },
    programmes: {
      fair: {
        editions: [
          {
            id: 'edition-1',
            title: '第一届',
            date: '2020',
            sources,
            metrics: [
              number('签订意向书的成果'),
              number('意向书金额'),
              number('参观人次'),
              number('意向书金额', other),
            ],
          },
          { id: 'edition-2', title: '第二届', date: '2021', sources, metrics: [number('展出')] },
        ],
      },
    },
  });
  expect(
    publishedTransfers(catalogue).map(({ edition, metrics }) => [
      edition.id,
      ...metrics.map(({ label, sources: [first] }) => `${label} ${String(first?.id)}`),
    ]),
  ).toEqual([
    ['edition-1', '签订意向书的成果 xu-gou-bao-gao', '意向书金额 xu-gou-bao-gao'],
    ['edition-1', '意向书金额 ling-yi-bao-gao'],
  ]);
});
