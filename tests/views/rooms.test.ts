import { expect, test } from 'vitest';
import { rooms } from '#views/rooms';
import { sources } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';

/** The doors of the halls that show outcomes of others: `转化厅 1`. */
const doors = (entries: Entries): string[] =>
  rooms(hallOf(entries).catalogue)
    .filter(({ code }) => code === 'transfer' || code === 'learning')
    .map(({ text, count }) => `${text} ${count}`);

const deal = { date: '2024', mode: '转让', status: '合同' as const, sources };

test.each<[string, Entries, string[]]>([
  ['an outcome alone opens neither', { outcomes: { jia: {} } }, []],
  [
    'what may be handed on opens the hall of transfer',
    { outcomes: { jia: { transfer: { open: true } } } },
    ['转化厅 1'],
  ],
  [
    'what was handed on opens it, too, and counts beside the challenges',
    { outcomes: { jia: { transfer: { deals: [deal] } } }, challenges: { ti: {} } },
    ['转化厅 2'],
  ],
  [
    'an operating method opens the hall of learning',
    { outcomes: { jia: { kind: '先进操作法' } } },
    ['学习厅 1'],
  ],
  [
    'an operating method counts beside policies and venues',
    { outcomes: { jia: { kind: '先进操作法' } }, policies: { ban: {} }, venues: { tang: {} } },
    ['学习厅 3'],
  ],
])('%s', (_, entries, expected) => {
  expect(doors(entries)).toEqual(expected);
});

test('the rooms are counted once a catalogue', () => {
  const { catalogue } = hallOf({ craftsmen: { jia: {} } });
  expect(rooms(catalogue)).toBe(rooms(catalogue));
});
