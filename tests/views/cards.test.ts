import { describe, expect, test } from 'vitest';
import { cardOf } from '#views/cards';
import { hallTable } from '#views/hall-table';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const inWords = { kind: '小革新', region: '甲市', industries: ['船舶'] };
const inCodes = { kind: 'minor', region: '910000', industries: ['ships'] };
const hall = hallOf({ outcomes: { words: inWords, codes: inCodes } });

describe.each(['words', 'codes'])('an entry written in %s', (slug) => {
  const entry = entryOf(hall, 'outcomes', slug);

  test('has Chinese words on its card', () => {
    const { kicker, block } = cardOf(hall.catalogue, entry);
    expect([...kicker, ...block]).toEqual(['成果', '甲市', '小革新', '船舶']);
  });

  test('has Chinese words in the table', () => {
    const [row] = hallTable(hall.catalogue, 'outcomes', [entry]).rows;
    expect(row?.cells.map(({ text }) => text)).toEqual(['小革新', '', '船舶', '', '甲市']);
  });
});
