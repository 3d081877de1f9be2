import { describe, expect, test } from 'vitest';
import { frameOf } from '#views/frame-of';
import { homePage } from '#views/home-page';
import { metric } from '../lib/fictional-entries.ts';
import { hallOf } from '../lib/hall-of.ts';

const entries = {
  craftsmen: { jia: { title: '甄甲子（虚构）' }, yi: { title: '虞丙寅（虚构）' } },
  studios: { shi: { metrics: [metric] } },
  outcomes: {
    a: { title: '虚构甲', metrics: [metric] },
    b: { title: '虚构乙', industries: ['船舶'] },
  },
  figures: {
    shu: { title: '虚构总数' },
    wen: {
      totals: undefined,
      survey: {
        question: '虚构的问题',
        choice: 'single' as const,
        base: '虚构受访者 100 人',
        values: [{ label: '甲', value: 60 }, { label: '乙' }],
      },
    },
  },
};

describe('the home page', () => {
  test('shows what hall.yaml picks', () => {
    const home = { masterpieces: ['b', 'shi'], badges: ['yi'], totals: 'shu', figures: ['wen'] };
    const page = homePage(
      hallOf(entries, { hall: { home, tagline: '虚构。', cities: ['甲市', '乙市'] } }).catalogue,
    );
    expect(page.head.title).toBe('虚构展馆 · 虚构。');
    expect(page.eyebrow).toBe('总图 · 甲市 — 乙市');
    expect(page.masterpieces.map(({ title }) => title)).toEqual(['虚构乙', '虚构工作室']);
    expect(page.badges.map(({ text }) => text)).toEqual(['虞丙寅（虚构）']);
    expect(page.totals).toMatchObject({ title: '虚构总数', items: [{ value: '12' }] });
    expect(page.charts).toMatchObject([{ bars: [{ label: '甲', percent: 60 }, { label: '乙' }] }]);
    expect(page.charts[0]?.bars[1]).not.toHaveProperty('percent');
  });

  test('has exhibits of its own choice where hall.yaml picks none', () => {
    const page = homePage(hallOf(entries).catalogue);
    expect(page.masterpieces.map(({ title }) => title)).toEqual(['虚构甲', '虚构乙']);
    expect(page.badges).toHaveLength(2);
    expect(page.totals).toBeUndefined();
    expect(page.charts).toEqual([]);
  });

  test('has a door for every hall that holds something, numbered', () => {
    const { rooms } = homePage(hallOf(entries).catalogue);
    expect(rooms.map(({ number, text, count }) => `${number} ${text} ${count}`)).toEqual([
      '01 工匠厅 2',
      '02 工作室厅 1',
      '03 成果厅 2',
      '04 数据厅 2',
      '05 资料室 1',
    ]);
  });

  test('links a crossing of its matrix only where exhibits stand', () => {
    const { matrix } = homePage(hallOf(entries).catalogue);
    expect(matrix.rows.map(({ industry, cells }) => [industry, ...cells])).toEqual([
      ['芯片', { count: 0 }, { count: 0 }, { count: 0 }, { count: 0 }],
      [
        '船舶',
        { count: 0 },
        { count: 0 },
        { count: 1, href: '/outcomes/industry/ships/' },
        { count: 0 },
      ],
    ]);
  });

  test('stands in an empty hall, too', () => {
    const page = homePage(hallOf({}).catalogue);
    expect([page.rooms, page.masterpieces, page.badges, page.parts]).toEqual([[], [], [], []]);
  });
});

describe('the frame of every page', () => {
  test('leads to the halls that hold something', () => {
    const { navigation, rooms } = frameOf(hallOf(entries, { hall: { base: '/zhan/' } }).catalogue);
    expect(navigation.map(({ href }) => href)).toEqual([
      '/zhan/craftsmen/',
      '/zhan/studios/',
      '/zhan/outcomes/',
      '/zhan/#plan',
    ]);
    expect(rooms.map(({ text }) => text)).toEqual([
      '工匠厅',
      '工作室厅',
      '成果厅',
      '数据厅',
      '资料室',
    ]);
  });

  test('has feed and origin only with an address', () => {
    expect(frameOf(hallOf(entries).catalogue)).not.toHaveProperty('feed');
    const frame = frameOf(
      hallOf(entries, { hall: { url: 'https://xu-gou.example.org/', base: '/zhan/' } }).catalogue,
    );
    expect(frame).toMatchObject({
      origin: 'https://xu-gou.example.org/zhan/',
      feed: '/zhan/feed.xml',
    });
  });

  test('links filing numbers to their registries', () => {
    const filing = { icp: '虚构ICP备0号', police: '虚构公网安备 00000000000000号' };
    expect(frameOf(hallOf({}, { hall: { filing } }).catalogue).filings).toEqual([
      { href: 'https://beian.miit.gov.cn/', text: filing.icp },
      {
        href: 'https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000',
        text: filing.police,
      },
    ]);
  });
});
