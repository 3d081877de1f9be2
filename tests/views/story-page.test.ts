import { describe, expect, test } from 'vitest';
import { craftsmanPage } from '#views/craftsman-page';
import { programmePage } from '#views/programme-page';
import { storiesPage } from '#views/stories-page';
import { storyPage } from '#views/story-page';
import { storyParts } from '#views/story-parts';
import { cite, metric, sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const picture = (src: string) => ({ src, alt: '虚构的照片', credit: '虚构者', rights: '虚构许可' });

const hall = hallOf(
  {
    craftsmen: { jia: {}, yi: {} },
    outcomes: { wu: {} },
    studios: { shi: {} },
    enterprises: { chang: {} },
    programmes: { jiang: {} },
    figures: {
      zong: { sources },
      wen: {
        totals: undefined,
        sources,
        title: '虚构调查',
        survey: {
          question: '虚构的问题',
          choice: 'multiple',
          base: '虚构的4人',
          values: [
            { label: '甲', value: 50 },
            { label: '乙', note: '没有印出' },
          ],
        },
      },
    },
    stories: {
      jiu: { title: '虚构旧消息', date: '2019', people: ['jia'] },
      xin: { title: '虚构新消息', date: '2020-05-06', people: ['jia'] },
      zhuan: {
        title: '虚构专题',
        kind: '人物',
        date: '2020-05',
        region: '甲一区',
        people: ['jia'],
        outcomes: ['wu'],
        studios: ['shi'],
        enterprises: ['chang'],
        programmes: ['jiang'],
        cover: picture('feng-mian.jpg'),
        media: [picture('gai-qian.jpg')],
      },
    },
  },
  { hall: { base: '/guan/' } },
);
const { catalogue } = hall;
const story = entryOf(hall, 'stories', 'zhuan');

test('the hall of stories shows features apart from news, the newest first', () => {
  const { total, groups } = storiesPage(catalogue);
  expect(total).toBe(3);
  expect(groups.map(({ title, cards }) => [title, ...cards.map((card) => card.title)])).toEqual([
    ['专题', '虚构专题'],
    ['消息', '虚构新消息', '虚构旧消息'],
  ]);
});

test('a hall of stories without any shows no group', () => {
  expect(storiesPage(hallOf({}).catalogue).groups).toEqual([]);
});

describe('the page of a story', () => {
  const html = `<p>虚构。${cite} <a href="/outcomes/wu/">甲</a> <a href="https://example.org">乙</a></p>`;
  const page = storyPage(catalogue, story, html);

  test('says what it is, when and where', () => {
    expect(page.kicker).toBe('人物　2020年5月');
    expect(page.facts.map(({ label, values }) => `${label} ${values[0]?.text}`)).toEqual([
      '类型 人物',
      '时间 2020年5月',
      '地区 甲一区',
    ]);
    expect(page.cover?.name).toBe('stories/feng-mian.jpg');
  });

  test('numbers its citations, in components too, and lists the sources', () => {
    expect(page.body).toContain('<a href="#source-1"');
    expect(page.body).not.toContain('[^');
    expect(page.sources.map(({ number, locators }) => [number, locators])).toEqual([
      [1, ['第一段']],
    ]);
  });

  test('leads to pages of this site below its base, and to others as they are', () => {
    expect(page.body).toContain('<a href="/guan/outcomes/wu/">');
    expect(page.body).toContain('<a href="https://example.org">');
  });

  test('shows every exhibit that it names', () => {
    expect(
      page.relations.map(({ title, cards }) => [title, cards.map(({ href }) => href)]),
    ).toEqual([
      [
        '故事里的展品',
        [
          'craftsmen/jia',
          'outcomes/wu',
          'studios/shi',
          'enterprises/chang',
          'programmes/jiang',
        ].map((path) => `/guan/${path}/`),
      ],
    ]);
  });
});

describe('what the components of a story may show', () => {
  const parts = storyParts(catalogue, story);

  test.each([
    ['its cover', 'feng-mian.jpg', 'stories/feng-mian.jpg'],
    ['its other pictures', 'gai-qian.jpg', 'stories/gai-qian.jpg'],
    ['nobody else’s', 'qian.jpg', undefined],
  ])('is %s', (_, file, name) => {
    expect(parts.photo(file)?.name).toBe(name);
  });

  test('is a survey as bars, what is missing said to be so', () => {
    const figure = parts.figure('wen');
    expect(figure?.path).toBe('/figures/wen/');
    expect(figure?.marks).toBe(sources.map(({ id }) => `[^${id}]`).join(''));
    expect(figure?.chart?.bars.map(({ label, percent, note }) => [label, percent, note])).toEqual([
      ['甲', 50, undefined],
      ['乙', undefined, '没有印出'],
    ]);
  });

  test('is published totals as numbers', () => {
    expect(parts.figure('zong')?.totals).toEqual([
      {
        value: String(metric.value),
        unit: metric.unit,
        label: metric.label,
        period: metric.period,
        marks: '[^xu-gou-bao-gao]',
      },
    ]);
    expect(parts.figure('mei-you')).toBeUndefined();
  });
});

describe('an exhibit that a story names', () => {
  const toldIn = (relations: readonly { title: string; cards: readonly { title: string }[] }[]) =>
    relations
      .filter(({ title }) => title === '相关故事')
      .flatMap(({ cards }) => cards.map(({ title }) => title));

  test('leads to it', () => {
    const { relations } = craftsmanPage(catalogue, entryOf(hall, 'craftsmen', 'jia'), '');
    expect(toldIn(relations).sort()).toEqual(['虚构专题', '虚构新消息', '虚构旧消息'].sort());
    const programme = programmePage(catalogue, entryOf(hall, 'programmes', 'jiang'), '');
    expect(toldIn([programme.stories])).toEqual(['虚构专题']);
  });

  test('and others do not', () => {
    const { relations } = craftsmanPage(catalogue, entryOf(hall, 'craftsmen', 'yi'), '');
    expect(toldIn(relations)).toEqual([]);
  });
});
