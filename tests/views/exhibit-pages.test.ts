import { describe, expect, test } from 'vitest';
import { craftsmanPage } from '#views/craftsman-page';
import type { Fact } from '#views/fact';
import { outcomePage } from '#views/outcome-page';
import { studioPage } from '#views/studio-page';
import { cite, metric, sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const named = { name: '贾乙丑（虚构）' };
const award = (title: string, date?: string) => ({ title, date, sources });
const hall = hallOf(
  {
    craftsmen: {
      jia: {
        title: '甄甲子（虚构）',
        names: ['虚构大王'],
        trade: '钳工',
        skillLevel: '技师',
        region: '甲一区',
        employer: { name: '虚构厂' },
        mentors: [named],
        metrics: [{ ...metric, precision: '超', proof: '审计' }],
        honours: [
          award('虚构奖乙'),
          {
            ...award('虚构奖甲', '2020'),
            programme: 'ping',
            grade: '一等奖',
            level: 'national',
            note: '虚构',
          },
        ],
        quote: { text: `<虚构>。[^b-source: 首段]` },
        union: 'hui',
        conflicts: [`虚构的出入。${cite}`],
      },
      yi: {
        title: '虞丙寅（虚构）',
        mentors: ['jia'],
        living: false,
        consent: { basis: 'public-record' },
      },
      hidden: { status: 'draft' },
    },
    studios: {
      shi: { leaders: ['jia', 'hidden'], members: [named], alliances: ['meng'], named: '2019-05' },
      meng: { title: '虚构联盟', kind: '联盟', members: ['yi'] },
    },
    outcomes: {
      wu: {
        title: '虚构夹具',
        team: ['jia', named],
        studio: 'shi',
        date: '2020-05',
        industries: ['船舶', 'chips'],
        maturity: { scheme: 'trl', level: 'TRL 2' },
        points: [`虚构要点。[^b-source]`],
        intellectualProperty: [
          { kind: 'patent', count: 40, precision: '超', period: '2020年', sources },
        ],
        transfer: {
          open: true,
          terms: '面议',
          deals: [{ date: '2021-03', status: '合同', amount: 20, mode: 'licence', sources }],
        },
      },
    },
    unions: { hui: { title: '虚构市总工会' } },
    programmes: { ping: {} },
    sources: { 'b-source': { title: '虚构简报' } },
  },
  { hall: { base: '/zhan/', repository: 'https://codeberg.org/xu-gou/zhan-guan/' } },
);
const { catalogue } = hall;
const jia = craftsmanPage(catalogue, entryOf(hall, 'craftsmen', 'jia'), `<p>虚构。${cite}</p>`);
const shi = studioPage(catalogue, entryOf(hall, 'studios', 'shi'), '');
const wu = outcomePage(
  catalogue,
  entryOf(hall, 'outcomes', 'wu'),
  '<h2>虚构</h2><a href="/outcomes/a/">甲</a>',
);

/** A page's label: `单位: 虚构厂`, links as `text → href`. */
const label = (facts: readonly Fact[]) =>
  facts.map(
    ({ label: name, values }) =>
      `${name}: ${values.map(({ text, href }) => (href === undefined ? text : `${text} → ${href}`)).join('、')}`,
  );
const related = (relations: typeof jia.relations) =>
  relations.map(({ title, cards }) => `${title}: ${cards.map((card) => card.title).join('、')}`);

describe('a craftsman’s page', () => {
  test('says on its label what is known, and links what has a page', () => {
    expect(label(jia.facts)).toEqual([
      '又称: 虚构大王',
      '单位: 虚构厂',
      '行当: 钳工',
      '技能等级: 技师 → /zhan/craftsmen/skill/technician/',
      '工作室: 虚构工作室 → /zhan/studios/shi/',
      '师傅: 贾乙丑（虚构）',
      '地区: 甲一区 → /zhan/craftsmen/region/910101/',
    ]);
  });

  test('has the other side of every relation', () => {
    expect(related(jia.relations)).toEqual([
      '相关成果: 虚构夹具',
      '相关工作室: 虚构工作室',
      '带过的徒弟: 虞丙寅（虚构）',
    ]);
  });

  test('numbers its sources from the top of the page down, and lists them last', () => {
    expect(jia.plate[0]?.citations).toEqual([1]);
    expect(jia.quote).toContain('[2]');
    expect(jia.body).toContain('[1]');
    expect(jia.sources.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 虚构报告',
      '2 虚构简报',
    ]);
  });

  test('escapes what people wrote', () => {
    expect(jia.quote).toMatch(/^&lt;虚构&gt;。/);
  });

  test('letters its numbers as the source states them', () => {
    expect(jia.plate).toEqual([
      {
        value: '12+',
        unit: '项',
        label: '虚构革新',
        period: '2020年',
        proof: '审计',
        citations: [1],
      },
    ]);
  });

  test('has its honours by date, those without one last', () => {
    expect(jia.honours).toEqual([
      {
        date: '2020年',
        title: '虚构奖甲',
        href: '/zhan/programmes/ping/',
        detail: '一等奖 · 国家级 · 虚构',
        citations: [1],
      },
      { date: '', title: '虚构奖乙', citations: [1] },
    ]);
  });

  test('is answered for by its union, else by the hall’s editors', () => {
    expect(jia.answeredBy).toEqual({ href: '/zhan/unions/hui/', text: '虚构市总工会' });
    expect(shi.answeredBy).toEqual({ text: '虚构编辑组' });
  });

  test('can be edited where the hall has a repository', () => {
    expect(jia.edit).toBe(
      'https://codeberg.org/xu-gou/zhan-guan/_edit/main/content/craftsmen/jia.md',
    );
    const bare = hallOf({ craftsmen: { jia: {} } });
    const page = craftsmanPage(bare.catalogue, entryOf(bare, 'craftsmen', 'jia'), '');
    expect(page).not.toHaveProperty('edit');
  });

  test('is a memorial for somebody who has died, and says on what it rests', () => {
    const yi = craftsmanPage(catalogue, entryOf(hall, 'craftsmen', 'yi'), '');
    expect([jia.memorial, yi.memorial]).toEqual([false, true]);
    expect([jia.consent, yi.consent]).toEqual(['经本人同意公开', '依据公开报道']);
  });

  test('leaves out what is not known', () => {
    const yi = craftsmanPage(catalogue, entryOf(hall, 'craftsmen', 'yi'), '\n');
    expect(yi.body).toBeUndefined();
    expect(yi.quote).toBeUndefined();
    expect([yi.plate, yi.honours, yi.conflicts, yi.photos]).toEqual([[], [], [], []]);
    expect(label(yi.facts)).toEqual([
      '工作室: 虚构联盟 → /zhan/studios/meng/',
      '师傅: 甄甲子（虚构） → /zhan/craftsmen/jia/',
    ]);
    expect(related(yi.relations)).toEqual(['相关工作室: 虚构联盟']);
  });
});

describe('a studio’s page', () => {
  test('names a leader without a published page by slug, without a link', () => {
    expect(label(shi.facts)).toEqual([
      '类型: 职工创新工作室 → /zhan/studios/kind/worker/',
      '领衔人: 甄甲子（虚构） → /zhan/craftsmen/jia/、hidden',
      '成员: 贾乙丑（虚构）',
      '命名时间: 2019年5月',
      '所属联盟: 虚构联盟 → /zhan/studios/meng/',
    ]);
  });

  test('has its outcomes and leaders; an alliance has its members', () => {
    expect(related(shi.relations)).toEqual(['相关成果: 虚构夹具', '领衔人: 甄甲子（虚构）']);
    const meng = studioPage(catalogue, entryOf(hall, 'studios', 'meng'), '');
    expect(related(meng.relations)).toEqual(['联盟成员: 虚构工作室']);
  });
});

describe('an outcome’s page', () => {
  test('says on its label who made it, when, and how ripe it is', () => {
    expect(label(wu.facts)).toEqual([
      '完成人: 甄甲子（虚构） → /zhan/craftsmen/jia/、贾乙丑（虚构）',
      '工作室: 虚构工作室 → /zhan/studios/shi/',
      '类型: 小革新 → /zhan/outcomes/kind/minor/',
      '时间: 2020年5月',
      '产业: 船舶 → /zhan/outcomes/industry/ships/、芯片 → /zhan/outcomes/industry/chips/',
      '成熟度: TRL 2（技术就绪度九级）',
      '转化: 可交流转化',
      '转化条件: 面议',
    ]);
  });

  test('has counts of rights and recorded deals as text', () => {
    expect(wu.rights).toEqual([{ kind: '专利', count: '40+', period: '2020年', citations: [1] }]);
    expect(wu.deals).toEqual([
      { date: '2021年3月', status: '合同', mode: '许可', amount: '20 万元', citations: [1] },
    ]);
    expect(wu.transferable).toBe(true);
  });

  test('puts the headings of its body below the page’s own', () => {
    expect(wu.body).toMatch(/^<h3>虚构<\/h3>/);
  });

  test('leads links of its body to this site, which may live under a sub-path', () => {
    expect(wu.body).toContain('<a href="/zhan/outcomes/a/">甲</a>');
  });

  test('cites itself without an address where the hall has none', () => {
    expect(wu.cite.gb7714).toBe('虚构展馆. 虚构夹具[EB/OL]. (2026-01-02).');
  });

  test('is drawn from its own words, with its key number', () => {
    expect(jia.artwork).toMatchObject({
      kind: 'drawing',
      seed: 'craftsmen/jia',
      metric: '虚构革新 12+ 项',
    });
    expect(wu.artwork).toEqual({
      kind: 'drawing',
      collection: 'outcomes',
      industries: ['ships', 'chips'],
      text: '虚构夹具',
      seed: 'outcomes/wu',
    });
  });
});
