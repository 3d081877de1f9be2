import { expect, test } from 'vitest';
import { citationForms } from '#views/citation-forms';
import { entryOf, hallOf } from '../lib/hall-of.ts';

test('an entry can be cited in three forms, its address with them', () => {
  const hall = hallOf(
    { outcomes: { 'xu-gou-jia': { title: '虚构甲' } } },
    { hall: { url: 'https://xu-gou.example.org', base: '/zhan/' } },
  );
  const url = 'https://xu-gou.example.org/zhan/outcomes/xu-gou-jia/';
  expect(citationForms(hall.catalogue, entryOf(hall, 'outcomes', 'xu-gou-jia'))).toEqual({
    gb7714: `虚构展馆. 虚构甲[EB/OL]. (2026-01-02). ${url}.`,
    bibtex: `@online{xu-gou-jia,
  author = {{虚构展馆}},
  title = {虚构甲},
  date = {2026-01-02},
  url = {${url}},
}`,
    ris: `TY  - ELEC
AU  - 虚构展馆
TI  - 虚构甲
DA  - 2026/01/02
UR  - ${url}
ER  - `,
  });
});
