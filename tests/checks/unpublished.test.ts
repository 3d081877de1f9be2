import { describe, expect, test } from 'vitest';
import { sources } from '../lib/fictional-entries.ts';
import { fullEdition, selectingProgramme, soundSelection } from '../lib/fictional-selection.ts';
import { hallOf } from '../lib/hall-of.ts';
import type { Entries } from '../lib/hall-of.ts';
import { told } from './told.ts';

type Status = 'draft' | 'published' | 'withdrawn';

const { candidates, inspected } = soundSelection;
const selection = {
  ...soundSelection,
  candidates: candidates.map((one, i) => (i === 0 ? { ...one, who: 'xu-gou-chang' } : one)),
  inspected: ['xu-gou-chang', ...inspected.slice(1)],
};
const edition = { id: 'year-2020', title: '2020年虚构', date: '2020', sources };

/** Each list that takes a slug or a title, naming the firm, in an entry of this status. */
const lists: [where: string, naming: (status: Status) => Entries][] = [
  [
    'notices/a.md subjects.0',
    (status) => ({ notices: { a: { status, subjects: ['xu-gou-chang'] } } }),
  ],
  [
    'programmes/a.md editions.0.announced.0',
    (status) => ({
      programmes: { a: { status, editions: [{ ...edition, announced: ['xu-gou-chang'] }] } },
    }),
  ],
  [
    'programmes/a.md editions.0.selection.candidates.0.who',
    (status) => ({
      programmes: {
        a: { ...selectingProgramme, status, editions: [{ ...fullEdition, selection }] },
      },
    }),
  ],
  [
    'programmes/a.md editions.0.selection.inspected.0',
    (status) => ({
      programmes: {
        a: { ...selectingProgramme, status, editions: [{ ...fullEdition, selection }] },
      },
    }),
  ],
];
const firm = (status: Status): Entries => ({
  enterprises: { 'xu-gou-chang': { title: '虚构甲厂', status } },
});
const found = (entries: Entries) => told(hallOf(entries)).filter((line) => /references/.test(line));

describe.each(lists)('a slug or title in %s', (where, naming) => {
  test('may be the slug of a published entry', () => {
    expect(found({ ...firm('published'), ...naming('published') })).toEqual([]);
  });

  test.each<[Status, string]>([
    ['draft', '企业“xu-gou-chang”还是草稿，没有发布 | 先发布它，或删掉这一项。'],
    ['withdrawn', '企业“xu-gou-chang”已经撤下 | 删掉这一项。'],
  ])('may not be the slug of a %s one', (status, message) => {
    expect(found({ ...firm(status), ...naming('published') })).toContain(
      `${where} references/${status} | ${message}`,
    );
  });

  test('may be the slug of any in a draft', () => {
    expect(found({ ...firm('withdrawn'), ...naming('draft') })).toEqual([]);
  });

  test('may be the slug of a draft that another hall has published', () => {
    const studios = { 'xu-gou-chang': {} };
    expect(found({ ...firm('draft'), studios, ...naming('published') })).toEqual([]);
  });
});

test('of an entry that does not fit its schema nobody knows whether it is published', () => {
  const { catalogue, known } = hallOf({ notices: { a: { subjects: ['xu-gou-chang'] } } });
  const enterprises = new Map([['xu-gou-chang', '虚构甲厂']]);
  expect(told({ catalogue, known: new Map([...known, ['enterprises', enterprises]]) })).toEqual([]);
});
