import { describe, expect, test } from 'vitest';
import type { CollectionName } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { explain } from '#schema/explain';
import { hall } from '#schema/hall';
import { cite, least, metric, sources } from '../lib/fictional-entries.ts';

/** What an officer is told of an entry: the least it must say, with some fields changed. */
function told(collection: CollectionName, changes: object) {
  const value = { ...least[collection], ...changes };
  const { error } = schemas[collection].safeParse(value);
  return explain(schemas[collection], value, error?.issues ?? []);
}

/** `path rule message`, then the suggestion where there is one. */
const lines = (collection: CollectionName, changes: object): string[] =>
  told(collection, changes).map(({ path, rule, message, suggestion }) =>
    [`${path.join('.')} ${rule} ${message}`, ...(suggestion ? [suggestion] : [])].join(' | '),
  );

test.each(Object.keys(least) as CollectionName[])('the least of %s is enough', (collection) => {
  expect(told(collection, {})).toEqual([]);
});

describe('every collection', () => {
  test.each<[string, CollectionName, object, string]>([
    [
      'a missing field',
      'outcomes',
      { title: undefined },
      'title schema/missing 缺少标题(title) | 人物和工作室就写名称。',
    ],
    [
      'a key that does not exist, with the nearest that does',
      'sources',
      { titel: '虚构' },
      'titel schema/unknown-key 没有“titel”这个字段 | 是不是想写 title？可用的字段：title、publisher、date、url、tier、accessed、kind、updated',
    ],
    [
      'a key that is like no other',
      'vocabularies',
      { 颜色: '蓝' },
      '颜色 schema/unknown-key 没有“颜色”这个字段 | 可用的字段：title、terms',
    ],
    [
      'a number where text belongs',
      'outcomes',
      { title: 42 },
      'title schema/type 标题(title)应是文字 | 数字两边加英文双引号，写作 "42"。',
    ],
    [
      'a map that brings its own way of being shown',
      'outcomes',
      { status: { toString: '虚构' } },
      'status schema/value 状态(status)的值“一组字段”不在允许范围内 | 可选：draft（草稿）、published（发布）、withdrawn（已撤下）',
    ],
    [
      'a form whose pattern holds Chinese, without the pattern',
      'policies',
      { docNumber: '虚构' },
      'docNumber schema/format 文号(docNumber)的写法不对：“虚构” | 例如 沪工总〔2020〕12号，年份用六角括号〔〕。',
    ],
    [
      'a number that has lost digits on the way, which is not repeated',
      'unions',
      { creditCode: 913100001322123456 },
      'creditCode schema/type 统一社会信用代码(creditCode)应是文字 | 写成带引号的文字，照证书或原文抄；不加引号的数字会丢失数位。',
    ],
    [
      'a number that would be refused as text, too',
      'notices',
      { channels: [{ kind: '电话', value: 2160000000 }] },
      'channels.0.value schema/type 内容(value)应是文字 | 写成带引号的文字，照证书或原文抄；不加引号的数字会丢失数位。',
    ],
    [
      'a number with a point, behind which a nought may be lost',
      'outcomes',
      { title: 1.5 },
      'title schema/type 标题(title)应是文字 | 写成带引号的文字，照证书或原文抄；不加引号的数字会丢失数位。',
    ],
    [
      'text where a number belongs',
      'craftsmen',
      { metrics: [{ ...metric, value: '51' }] },
      'metrics.0.value schema/type 数值(value)应是数字 | 去掉引号，写作 51。',
    ],
    [
      'a text that no number can be',
      'craftsmen',
      { metrics: [{ ...metric, value: '许多' }] },
      'metrics.0.value schema/type 数值(value)应是数字 | 只写数字，不加引号，单位写在 unit。',
    ],
    [
      'text where a list belongs',
      'outcomes',
      { industries: '船舶' },
      'industries schema/type 产业(industries)应是列表（每行用“- ”开头）',
    ],
    [
      'a word where true or false belongs',
      'craftsmen',
      { living: '是' },
      'living schema/type 在世(living)应是true 或 false | 已故写“否”(false)，页面按纪念条目显示。',
    ],
    [
      'a word that is not on offer, with the nearest that is',
      'outcomes',
      { status: 'publised' },
      'status schema/value 状态(status)的值“publised”不在允许范围内 | 是不是想写“published”？可选：draft（草稿）、published（发布）、withdrawn（已撤下）',
    ],
    [
      'a missing word of a closed list',
      'outcomes',
      { status: undefined },
      'status schema/missing 缺少状态(status) | 可选：draft（草稿）、published（发布）、withdrawn（已撤下）',
    ],
    [
      'a channel without its kind',
      'notices',
      { channels: [{ value: '虚构市总工会意见箱' }] },
      'channels.0.kind schema/missing 缺少方式(kind) | 可选：电话、邮箱、信箱、地址',
    ],
    [
      'a channel of a kind that there is not, with the nearest that is',
      'notices',
      { channels: [{ kind: '电邮箱', value: '虚构市总工会意见箱' }] },
      'channels.0.kind schema/value 方式(kind)的值“电邮箱”不在允许范围内 | 是不是想写“邮箱”？可选：电话、邮箱、信箱、地址',
    ],
    [
      'a mobile number as a channel',
      'notices',
      { channels: [{ kind: '电话', value: '13800000000' }] },
      'channels.0.value schema/format 电话只写办公室的座机，写成 021-60000000 这样，手机号不能公开 | 例如 021-60000000、12351。',
    ],
    [
      'a mailbox that is none, with the help for mailboxes',
      'notices',
      { channels: [{ kind: '邮箱', value: '虚构邮箱' }] },
      'channels.0.value schema/format 内容(value)的写法不对：“虚构邮箱” | 单位公用的邮箱。',
    ],
    [
      'a sign of comparison from the keyboard',
      'challenges',
      { targets: [{ metric: '虚构指标', op: '<=', value: 1, unit: '%' }] },
      'targets.0.op schema/value 关系(op)的值“<=”不在允许范围内 | 是不是想写“≤”？可选：≥、≤、=、>、<',
    ],
    [
      'a text that is too short, counted in characters',
      'studios',
      { summary: '虚构𠮷' },
      'summary schema/short 摘要(summary)至少 20 个字，现在 3 个 | 20 到 120 字，一句话说清楚；卡片和搜索结果里显示。',
    ],
    [
      'a text that is too long',
      'outcomes',
      { title: '虚'.repeat(61) },
      'title schema/long 标题(title)至多 60 个字，现在 61 个 | 人物和工作室就写名称。',
    ],
    [
      'a list that is too long',
      'outcomes',
      { points: Array<string>(6).fill(`虚构。${cite}`) },
      'points schema/long 要点(points)至多 5 项，现在 6 项 | 一到五条。',
    ],
    [
      'a list with nothing in it',
      'outcomes',
      { sources: [] },
      'sources schema/short 来源(sources)至少 1 项，现在 0 项 | 这一条出自哪份材料、哪个位置。',
    ],
    [
      'a date in another form',
      'outcomes',
      { updated: '2026年1月2日' },
      'updated schema/format 更新日期(updated)的写法不对：“2026年1月2日” | 写作 2022-04-27。',
    ],
    [
      'a day that the calendar does not have',
      'outcomes',
      { updated: '2026-02-30' },
      'updated schema/format 更新日期(updated)写的“2026-02-30”，日历上没有这一天 | 这个条目最后一次改动的日期，例如 2026-11-21。',
    ],
    [
      'a month that there is not',
      'outcomes',
      { date: '2022-13' },
      'date schema/format 时间(date)的写法不对：“2022-13” | 写作 2022、2022-04 或 2022-04-27。',
    ],
    [
      'a reference that is no slug',
      'outcomes',
      { studio: '虚构工作室' },
      'studio schema/format 工作室(studio)的写法不对：“虚构工作室”',
    ],
    [
      'an address that is none',
      'sources',
      { url: 'javascript:alert(1)' },
      'url schema/format 网址(url)的写法不对：“javascript:alert(1)” | 确认可以公开链接的才写。',
    ],
    [
      'two lines where one belongs',
      'sources',
      { title: '虚构\n报告' },
      'title schema/format 标题(title)的写法不对：“虚构\n报告”',
    ],
  ])('is told of %s', (_, collection, changes, expected) => {
    expect(lines(collection, changes)).toEqual([expected]);
  });
});

describe('one collection', () => {
  const published = (collection: CollectionName, label: string) =>
    [collection, label, { sources: undefined }, '发布的条目至少要有一个来源(sources)'] as const;

  test.each<readonly [CollectionName, string, object, string]>([
    published('craftsmen', 'published without a source'),
    published('studios', 'published without a source'),
    published('outcomes', 'published without a source'),
    published('unions', 'published without a source'),
    published('programmes', 'published without a source'),
    published('figures', 'published without a source'),
    [
      'outcomes',
      'published without problem, solution and benefits',
      { problem: undefined },
      '发布的成果至少要写难题(problem)、办法(solution)、效果(benefits)之一',
    ],
    [
      'outcomes',
      'a patent number with a wrong check digit',
      { intellectualProperty: [{ kind: '专利', number: '201710601862.4', sources }] },
      '专利号的校验位不对，请对照专利证书重抄一遍',
    ],
    [
      'outcomes',
      'an edition without its programme',
      { awards: [{ title: '虚构奖', edition: 'year-2020', sources }] },
      '写了届次(edition)就要写评选活动(programme)',
    ],
    [
      'unions',
      'a credit code with a wrong check character',
      { creditCode: '91310115MA1G4L1WXK' },
      '统一社会信用代码的校验位不对，请重抄一遍',
    ],
    [
      'unions',
      'a credit code that is too short',
      { creditCode: '91310115MA1G4L1W' },
      '统一社会信用代码是 18 位数字和大写字母，不含 I O S V Z；现在 16 位',
    ],
    [
      'unions',
      'a credit code with a letter that the standard leaves out',
      { creditCode: '91310115MA1G4L1WXO' },
      '统一社会信用代码是 18 位数字和大写字母，不含 I O S V Z',
    ],
    [
      'figures',
      'survey and totals at once',
      {
        survey: {
          question: '虚构的问题',
          choice: 'single',
          base: '虚构受访者 10 人',
          values: [{ label: '甲' }],
        },
      },
      '图表要么写调查(survey)，要么写总数(totals)，只能有一个',
    ],
    [
      'figures',
      'neither survey nor totals',
      { totals: undefined },
      '图表要么写调查(survey)，要么写总数(totals)，只能有一个',
    ],
    ['craftsmen', 'no consent', { consent: undefined }, '缺少公开依据(consent)'],
    [
      'craftsmen',
      'a basis that does not count',
      { consent: { basis: 'rumour' } },
      '依据(basis)的值“rumour”不在允许范围内',
    ],
    [
      'studios',
      'a leader who is neither a slug nor a name',
      { leaders: ['虚构人'] },
      '领衔人(leaders)的写法不对：“虚构人”',
    ],
    [
      'studios',
      'a leader under a wrong key',
      { leaders: [{ nam: '虚构人' }] },
      '领衔人(leaders)的写法不对',
    ],
    [
      'programmes',
      'an edition whose quota is no count',
      {
        editions: [{ id: 'year-2020', title: '虚构', date: '2020', quota: 4.5, sources }],
      },
      '名额总数(quota)应是整数',
    ],
    [
      'vocabularies',
      'a code with capital letters',
      { terms: [{ code: 'Xu', 'zh-CN': '虚', en: 'Xu', order: 1 }] },
      '代码(code)的写法不对：“Xu”',
    ],
    [
      'craftsmen',
      'a photo outside the entry’s own folder',
      { cover: { src: '../a.jpg', alt: '虚构的照片', credit: '虚构', rights: '虚构' } },
      '照片文件(src)的写法不对：“../a.jpg”',
    ],
  ])('of %s is told of %s', (collection, _, changes, expected) => {
    expect(told(collection, changes).map(({ message }) => message)).toEqual([expected]);
  });

  test('of drafts asks for neither source nor problem', () => {
    expect(told('outcomes', { status: 'draft', sources: undefined, problem: undefined })).toEqual(
      [],
    );
  });
});

test('all mistakes of an entry are told at once', () => {
  expect(told('outcomes', { title: 1, kind: undefined, farbe: 'blau' })).toHaveLength(3);
});

describe('hall.yaml', () => {
  test.each([
    [
      'a base without a slash at its end',
      { base: '/zhanguan' },
      '子路径(base)的写法不对：“/zhanguan”',
    ],
    [
      'an address of another kind',
      { url: 'ftp://example.org' },
      '网址(url)的写法不对：“ftp://example.org”',
    ],
    ['no name', { name: undefined }, '缺少馆名(name)'],
  ])('is told of %s', (_, changes, expected) => {
    const value = { name: '虚构展馆', editors: '虚构编辑组', ...changes };
    const issues = hall.safeParse(value).error?.issues ?? [];
    expect(explain(hall, value, issues).map(({ message }) => message)).toEqual([expected]);
  });

  test('needs only a name and editors; the rest has its defaults', () => {
    expect(hall.parse({ name: '虚构展馆', editors: '虚构编辑组' })).toEqual({
      name: '虚构展馆',
      editors: '虚构编辑组',
      base: '/',
      cities: [],
      hosts: [],
      guides: [],
    });
  });
});
