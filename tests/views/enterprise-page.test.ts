import { describe, expect, test } from 'vitest';
import { craftsmanPage } from '#views/craftsman-page';
import { enterprisePage } from '#views/enterprise-page';
import { hallPage } from '#views/hall-page';
import { incentivesPage } from '#views/incentives-page';
import { cite, sources } from '../lib/fictional-entries.ts';
import { entryOf, hallOf } from '../lib/hall-of.ts';

const employer = { name: '虚构集团装配厂', enterprise: 'chang' };
const hall = hallOf({
  enterprises: {
    chang: {
      title: '虚构集团',
      names: ['虚构集团有限公司'],
      region: '甲一区',
      industries: ['船舶'],
      ownership: '非公',
      size: '1001人以上',
      creditCode: '9144030071526726XG',
      recognitions: [{ kind: '瞪羚', date: '2020', sources }],
      honours: [
        { title: '虚构奖状', date: '2021', sources },
        { title: '虚构奖牌', date: '2019', sources },
      ],
      mechanism: [`虚构的机制。${cite}`],
      platforms: [`虚构的平台。${cite}`],
      effects: [`虚构的效果。${cite}`],
      incentives: [
        {
          title: '虚构梯级',
          period: '2020年',
          note: '虚构',
          rungs: [
            { label: '甲奖', to: 50, unit: '元', per: '每条' },
            { label: '工种', to: 218, unit: '个', precision: '超' },
            { label: '乙奖', to: 10, unit: '万元', per: '每项', precision: '最高' },
            { label: '丙奖', from: 20, to: 100, unit: '万元' },
          ],
          sources,
        },
      ],
    },
    pool: {
      title: '虚构二厂',
      incentives: [
        {
          title: '虚构奖金池',
          period: '2020年',
          rungs: [{ label: '奖金池', from: 10, to: 300, unit: '万元' }],
          sources,
        },
      ],
    },
    posts: {
      title: '虚构三厂',
      incentives: [
        {
          title: '虚构资助',
          period: '2020年',
          rungs: [{ label: '工种', to: 218, unit: '个' }],
          sources,
        },
      ],
    },
  },
  craftsmen: {
    jia: { employer },
    yi: { employer: { name: '另一虚构厂', enterprise: 'chang' } },
    bing: { employer: { name: '虚构集团' } },
  },
  studios: { shi: { employer } },
  outcomes: { wu: { employer }, cao: { employer, status: 'draft' } },
  stories: { shi: { enterprises: ['chang'] } },
  challenges: { ti: { owner: '虚构集团有限公司' }, qi: { owner: '别的虚构厂' } },
  policies: { fa: { issuer: '虚构集团' } },
});
const page = enterprisePage(hall.catalogue, entryOf(hall, 'enterprises', 'chang'), '');

describe('an enterprise’s page', () => {
  test('tells what is known of it as label rows', () => {
    expect(
      page.facts.map(({ label, values }) => [label, ...values.map(({ text }) => text)].join(' ')),
    ).toEqual([
      '又称 虚构集团有限公司',
      '产业 船舶',
      '地区 甲一区',
      '所有制 非公',
      '规模 1001人以上',
      '信用代码 9144030071526726XG',
    ]);
  });

  test('has its recognitions, linked to the list of those that have them', () => {
    expect(page.recognitions).toEqual([
      {
        link: { href: '/enterprises/recognition/gazelle/', text: '瞪羚' },
        date: '2020年',
        citations: [1],
      },
    ]);
  });

  test('has its honours in the order of their dates', () => {
    expect(page.honours.map(({ title }) => title)).toEqual(['虚构奖牌', '虚构奖状']);
  });

  test('has what the hall tells of it, read off the other side', () => {
    expect(
      page.relations.map(({ title, cards }) => `${title} ${cards.map(({ href }) => href).join()}`),
    ).toEqual([
      '这里的工匠 /craftsmen/jia/,/craftsmen/yi/',
      '相关工作室 /studios/shi/',
      '相关成果 /outcomes/wu/',
      '相关故事 /stories/shi/',
      '出过的难题 /challenges/ti/',
      '出台的办法 /policies/fa/',
    ]);
  });

  test('has its ladder in words, in yuan and in places on the scale', () => {
    const [ladder] = page.incentives;
    expect(ladder?.scale?.logarithmic).toBe(true);
    expect(ladder?.rungs).toEqual([
      { label: '甲奖', amount: '每条 50 元', yuan: '50', bar: { to: 13.98 } },
      { label: '工种', amount: '218+ 个' },
      { label: '乙奖', amount: '每项最高 10 万元', yuan: '100000', bar: { to: 80 } },
      {
        label: '丙奖',
        amount: '20—100 万元',
        yuan: '200000—1000000',
        bar: { from: 86.02, to: 100 },
      },
    ]);
  });

  test('has no scale where no rung is money', () => {
    const posts = enterprisePage(hall.catalogue, entryOf(hall, 'enterprises', 'posts'), '');
    expect(posts.incentives[0]).not.toHaveProperty('scale');
  });
});

describe('an employer', () => {
  const employerOf = (slug: string) =>
    craftsmanPage(hall.catalogue, entryOf(hall, 'craftsmen', slug), '').facts.find(
      ({ label }) => label === '单位',
    )?.values;

  test.each([
    [
      'links to the enterprise that its name tells',
      'jia',
      { href: '/enterprises/chang/', text: '虚构集团装配厂' },
    ],
    [
      'says which enterprise it belongs to where its name does not',
      'yi',
      { href: '/enterprises/chang/', text: '另一虚构厂（虚构集团）' },
    ],
    ['is text where no enterprise is given', 'bing', { text: '虚构集团' }],
  ])('%s', (_, slug, link) => {
    expect(employerOf(slug)).toEqual([link]);
  });
});

describe('the page of all ladders', () => {
  const { enterprises, sources: cited } = incentivesPage(hall.catalogue);
  const ladder = (title: string) =>
    enterprises.flatMap(({ incentives }) => incentives).find((one) => one.title === title);

  test('has every enterprise with a ladder, and one source once', () => {
    expect(enterprises.map(({ link }) => link.text).sort()).toEqual(
      ['虚构集团', '虚构二厂', '虚构三厂'].sort(),
    );
    expect(cited).toHaveLength(1);
  });

  test('draws the same sum at the same place on every ladder', () => {
    expect(ladder('虚构奖金池')?.rungs[0]?.bar?.from).toBe(ladder('虚构梯级')?.rungs[2]?.bar?.to);
  });

  test('is linked from the hall only when there is a ladder', () => {
    const more = ({ catalogue }: typeof hall) =>
      hallPage(catalogue, { collection: 'enterprises', view: 'cards', page: 1 }).more?.href;
    expect(more(hall)).toBe('/enterprises/incentives/');
    expect(more(hallOf({ enterprises: { chang: {} } }))).toBeUndefined();
  });
});
