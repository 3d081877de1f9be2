import { expect, test } from 'vitest';
import { entryJsonLd } from '#exports/json-ld';
import { fictionalCall } from '../lib/fictional-call.ts';
import { sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf(
  {
    outcomes: {
      jia: {
        transfer: { open: true, modes: ['许可'], terms: '虚构条件', contactUnion: '虚构市总工会' },
      },
      yi: { transfer: { deals: [{ date: '2020', mode: '许可', status: '合同', sources }] } },
    },
    challenges: {
      open: { ...fictionalCall, region: '甲市' },
      taken: { ...fictionalCall, stage: 'taken' },
      record: {},
    },
  },
  { hall: { url: 'https://xu-gou.example.org' } },
);

test('an open call is a Demand, until its deadline, without cite marks', () => {
  const address = 'https://xu-gou.example.org/challenges/open/';
  expect(entryJsonLd(hall.catalogue, entryOf(hall, 'challenges', 'open'))).toEqual([
    {
      '@type': 'Demand',
      '@id': address,
      url: address,
      name: '虚构焊缝难题',
      description: '虚构制造厂：这是测试用的虚构条目，并无其人其物其事，仅此说明。',
      validThrough: '2026-12-31',
      areaServed: '甲市',
      itemOffered: {
        '@type': 'Service',
        name: '虚构焊缝难题',
        description: '虚构的难题是厚板焊缝开裂。',
      },
    },
  ]);
});

test.each(['taken', 'record'])('a challenge that is %s is no Demand', (slug) => {
  expect(entryJsonLd(hall.catalogue, entryOf(hall, 'challenges', slug))).toEqual([]);
});

test('an outcome that is open has an Offer; one that was handed on has none', () => {
  const [jia] = entryJsonLd(hall.catalogue, entryOf(hall, 'outcomes', 'jia'));
  expect(jia).toHaveProperty('offers', {
    '@type': 'Offer',
    url: 'https://xu-gou.example.org/outcomes/jia/',
    category: ['许可'],
    description: '虚构条件',
    offeredBy: { '@type': 'Organization', name: '虚构市总工会' },
  });
  const [yi] = entryJsonLd(hall.catalogue, entryOf(hall, 'outcomes', 'yi'));
  expect(yi).not.toHaveProperty('offers');
});
