import { expect, test } from 'vitest';
import { recordBody } from '#search/record-body';
import { entryOf, hallOf } from '../lib/hall-of.ts';

test('a survey figure is found by number, question and values, not by how it was answered', () => {
  const hall = hallOf({
    figures: {
      wen: {
        totals: undefined,
        survey: {
          no: '图2',
          question: '虚构的问题',
          choice: 'multiple',
          base: '虚构受访者100人',
          respondents: 100,
          values: [
            { label: '虚构选项', value: 23.67, note: '虚构的说明' },
            { label: '没印的选项' },
          ],
        },
      },
    },
  });
  const lines = recordBody(hall.catalogue, entryOf(hall, 'figures', 'wen'), '虚构的正文').split(
    '\n',
  );
  expect(lines.slice(1)).toEqual([
    '虚构的正文',
    '图2 虚构的问题 虚构受访者100人 %',
    '虚构选项 23.67 虚构的说明',
    '没印的选项',
  ]);
});
