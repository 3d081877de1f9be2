import { expect, test } from 'vitest';
import { entryJsonLd } from '#exports/json-ld';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const hall = hallOf(
  {
    craftsmen: { jia: { title: '甄甲子（虚构）' } },
    programmes: { jiang: { title: '虚构评选' } },
    sources: { 'xu-gou-ling': { title: '虚构另一份报告' } },
    stories: {
      shi: {
        title: '虚构消息',
        date: '2020-05',
        published: '2026-01-01',
        people: ['jia'],
        programmes: ['jiang'],
      },
      bare: {},
    },
  },
  {
    hall: { url: 'https://example.org', base: '/guan/' },
    bodySources: { 'stories/shi': ['xu-gou-ling', 'xu-gou-bao-gao'] },
  },
);
const nodeOf = (slug: string) => entryJsonLd(hall.catalogue, entryOf(hall, 'stories', slug))[0];

test('a story is a news article by the hall, about its exhibits, resting on its sources', () => {
  expect(nodeOf('shi')).toEqual({
    '@type': 'NewsArticle',
    '@id': 'https://example.org/guan/stories/shi/',
    url: 'https://example.org/guan/stories/shi/',
    headline: '虚构消息',
    description: entryOf(hall, 'stories', 'shi').data.summary,
    inLanguage: 'zh-CN',
    temporalCoverage: '2020-05',
    datePublished: '2026-01-01',
    dateModified: '2026-01-02',
    author: { '@type': 'Organization', name: '虚构编辑组' },
    publisher: { '@type': 'Organization', name: '虚构展馆' },
    about: [
      {
        '@type': 'Person',
        '@id': 'https://example.org/guan/craftsmen/jia/',
        name: '甄甲子（虚构）',
      },
      {
        '@type': 'Event',
        '@id': 'https://example.org/guan/programmes/jiang/',
        name: '虚构评选',
      },
    ],
    citation: ['虚构报告', '虚构另一份报告'],
  });
});

test('a story says no more than it knows', () => {
  expect(nodeOf('bare')).not.toHaveProperty('about');
  expect(nodeOf('bare')).toHaveProperty('datePublished', '2026-01-02');
});
