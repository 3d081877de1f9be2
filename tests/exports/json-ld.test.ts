import { describe, expect, test } from 'vitest';
import { breadcrumbsJsonLd, entryJsonLd } from '#exports/json-ld';
import { cite, sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const award = { title: '虚构奖', grade: '一等奖', date: '2020', sources };
const hall = hallOf(
  {
    craftsmen: {
      jia: {
        title: '甄甲子（虚构）',
        names: ['虚构大王'],
        trade: '钳工',
        employer: { name: '虚构厂' },
        skillLevel: '技师',
        professionalTitle: '虚构工程师',
        honours: [award, { title: '虚构称号', sources }],
      },
      gong: { employer: { name: '虚构一分厂', enterprise: 'chang' } },
    },
    studios: {
      shi: {
        leaders: ['jia', { name: '贾乙丑（虚构）' }],
        named: '2019',
        employer: { name: '虚构厂' },
      },
    },
    outcomes: {
      wu: {
        team: ['jia'],
        date: '2020-05',
        keywords: ['夹具'],
        awards: [award],
        intellectualProperty: [
          { kind: '专利', number: 'ZL97101765.4', granted: true, sources },
          { kind: '专利', count: 3, sources },
        ],
        problem: `虚构。${cite}`,
      },
      bare: {},
      fa: { kind: '先进操作法', steps: [`先虚构。${cite}`, `再虚构。${cite}`] },
    },
    enterprises: {
      chang: {
        creditCode: '9144030071526726XG',
        region: '甲一区',
        honours: [award],
        mechanism: [`虚构。${cite}`],
      },
      none: {},
    },
    unions: { hui: {} },
    programmes: { ping: {} },
  },
  { hall: { url: 'https://xu-gou.example.org', base: '/zhan/' } },
);
const at = (path: string) => `https://xu-gou.example.org/zhan/${path}/`;
const summary = '这是测试用的虚构条目，并无其人其物其事，仅此说明。';
const of = (
  collection: 'craftsmen' | 'studios' | 'outcomes' | 'enterprises' | 'unions' | 'programmes',
  slug: string,
) => entryJsonLd(hall.catalogue, entryOf(hall, collection, slug));

describe('schema.org', () => {
  test('has a craftsman as a Person with trade, credentials and awards', () => {
    expect(of('craftsmen', 'jia')).toEqual([
      {
        '@type': 'Person',
        '@id': at('craftsmen/jia'),
        url: at('craftsmen/jia'),
        name: '甄甲子（虚构）',
        alternateName: ['虚构大王'],
        description: summary,
        jobTitle: '钳工',
        worksFor: { '@type': 'Organization', name: '虚构厂' },
        hasCredential: [
          { '@type': 'EducationalOccupationalCredential', name: '技师' },
          { '@type': 'EducationalOccupationalCredential', name: '虚构工程师' },
        ],
        award: ['虚构奖 一等奖 2020', '虚构称号'],
      },
    ]);
  });

  test('has a studio as an Organization with its leaders', () => {
    expect(of('studios', 'shi')).toEqual([
      {
        '@type': 'Organization',
        '@id': at('studios/shi'),
        url: at('studios/shi'),
        name: '虚构工作室',
        description: summary,
        parentOrganization: { '@type': 'Organization', name: '虚构厂' },
        member: [
          { '@type': 'Person', '@id': at('craftsmen/jia'), name: '甄甲子（虚构）' },
          { '@type': 'Person', name: '贾乙丑（虚构）' },
        ],
        foundingDate: '2019',
      },
    ]);
  });

  test('has an operating method with its steps as a HowTo, without the cite marks', () => {
    expect(of('outcomes', 'fa')).toMatchObject([
      {
        '@type': ['CreativeWork', 'HowTo'],
        step: [
          { '@type': 'HowToStep', position: 1, text: '先虚构。' },
          { '@type': 'HowToStep', position: 2, text: '再虚构。' },
        ],
      },
    ]);
  });

  test('has an outcome as a CreativeWork with makers, patents and awards', () => {
    expect(of('outcomes', 'wu')).toEqual([
      {
        '@type': 'CreativeWork',
        '@id': at('outcomes/wu'),
        url: at('outcomes/wu'),
        name: '虚构夹具',
        description: summary,
        inLanguage: 'zh-CN',
        creator: [{ '@type': 'Person', '@id': at('craftsmen/jia'), name: '甄甲子（虚构）' }],
        dateCreated: '2020-05',
        keywords: ['夹具'],
        identifier: [{ '@type': 'PropertyValue', propertyID: 'CN patent', value: 'ZL97101765.4' }],
        award: ['虚构奖 一等奖 2020'],
      },
    ]);
  });

  test('has an enterprise as an Organization with its code, its place and its people', () => {
    expect(of('enterprises', 'chang')).toEqual([
      {
        '@type': 'Organization',
        '@id': at('enterprises/chang'),
        url: at('enterprises/chang'),
        name: '虚构制造厂',
        description: summary,
        identifier: {
          '@type': 'PropertyValue',
          propertyID: '统一社会信用代码',
          value: '9144030071526726XG',
        },
        address: { '@type': 'PostalAddress', addressRegion: '甲一区', addressCountry: 'CN' },
        employee: [{ '@type': 'Person', '@id': at('craftsmen/gong'), name: '甄甲子（虚构）' }],
        award: ['虚构奖 一等奖 2020'],
      },
    ]);
    expect(Object.keys(of('enterprises', 'none')[0] ?? {})).toEqual([
      '@type',
      '@id',
      'url',
      'name',
      'description',
    ]);
  });

  test('has an employer of the hall by its own address, under the name of the source', () => {
    expect(of('craftsmen', 'gong')[0]?.worksFor).toEqual({
      '@type': 'Organization',
      '@id': at('enterprises/chang'),
      name: '虚构一分厂',
    });
  });

  test('says nothing of what is not known', () => {
    expect(Object.keys(of('outcomes', 'bare')[0] ?? {})).toEqual([
      '@type',
      '@id',
      'url',
      'name',
      'description',
      'inLanguage',
    ]);
  });

  test.each([
    ['unions', 'hui', ['Organization']],
    ['programmes', 'ping', []],
  ] as const)('has %s by what they are', (collection, slug, types) => {
    expect(of(collection, slug).map((node) => node['@type'])).toEqual(types);
  });
});

describe('breadcrumbs', () => {
  const trail = { title: '虚构甲', breadcrumbs: [{ href: '/zhan/', text: '首页' }] };

  test('are a list in order; the page itself comes last, without an address', () => {
    expect(breadcrumbsJsonLd(hall.catalogue, trail)).toEqual([
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          {
            '@type': 'ListItem',
            position: 1,
            name: '首页',
            item: 'https://xu-gou.example.org/zhan/',
          },
          { '@type': 'ListItem', position: 2, name: '虚构甲' },
        ],
      },
    ]);
  });

  test('are none on the home page', () => {
    expect(breadcrumbsJsonLd(hall.catalogue, { title: '虚构', breadcrumbs: [] })).toEqual([]);
  });
});
