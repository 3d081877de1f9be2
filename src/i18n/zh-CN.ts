import type { Dictionary } from './dictionary.ts';
import { browsing } from './zh-CN-browsing.ts';
import { contributeWays } from './zh-CN-contribute-ways.ts';
import { contribute } from './zh-CN-contribute.ts';
import { enterprise } from './zh-CN-enterprise.ts';
import { facts, relations } from './zh-CN-fields.ts';
import { halls } from './zh-CN-halls.ts';
import { headings } from './zh-CN-headings.ts';
import { holdings } from './zh-CN-holdings.ts';
import { honour } from './zh-CN-honour.ts';
import { learning } from './zh-CN-learning.ts';
import { letters } from './zh-CN-letters.ts';
import { notice } from './zh-CN-notice.ts';
import { office } from './zh-CN-office.ts';
import { pages } from './zh-CN-pages.ts';
import { fieldWords, searchWords } from './zh-CN-search.ts';
import { statistics } from './zh-CN-statistics.ts';
import { story } from './zh-CN-story.ts';
import { touring } from './zh-CN-touring.ts';
import { transferring } from './zh-CN-transfer.ts';

export const zhCN: Dictionary = {
  language: 'zh-CN',
  frame: {
    skip: '跳到正文',
    home: '首页',
    navigation: '主导航',
    allRooms: '展厅',
    footer: '页脚',
    breadcrumbs: '当前位置',
    settings: '显示方式',
    largePrint: '长辈版',
    blueprint: '蓝图',
    sheetNumber: '图号',
    edition: '版次',
    editors: '编者',
    host: '主办',
    guide: '指导',
    siteCode: '网站标识码',
    demonstration: '演示声明',
    repository: '代码仓库',
  },
  halls,
  enterprise,
  honour,
  notice,
  transferring,
  story,
  learning,
  statistics,
  holdings,
  office,
  browsing,
  touring,
  contribute,
  contributeWays,
  headings,
  facts,
  relations,
  facets: {
    kind: '类型',
    industry: '产业',
    region: '地区',
    level: '荣誉级别',
    skill: '技能等级',
    ownership: '所有制',
    recognition: '认定',
  },
  consent: {
    consent: '经本人同意公开',
    'public-record': '依据公开报道',
    'official-notice': '依据官方公布',
  },
  maturity: { qingdao: '青岛十三级', trl: '技术就绪度九级', market: '市场五档' },
  sourceKinds: { document: '文件', report: '报道', repost: '转载' },
  tiers: {
    A: 'A　官方或署名媒体自己的网站',
    B: 'B　署名转载或较小的网站',
    C: 'C　镜像、转载或出处不全',
  },
  home: {
    eyebrow: '总图',
    toPlan: '看展馆平面图',
    allOutcomes: '全部成果',
    allCraftsmen: '全部工匠',
    allStories: '全部故事',
    planNote: '一条走廊，两边是展厅。门在哪里，就从哪里进。',
    masterpiecesNote: '没有照片的展品由本馆按产业制图，只作示意；朱色处是改进的那一点。',
    badgesNote: '工牌上画的是他们的行当。',
    storiesNote: '最近的人和事，说的是谁、哪项成果，都能点过去看。',
    waysNote: '同样的展品，换一条路看。',
    matrixNote: '三大先导产业、六大重点产业与各展厅的交叉，数字是馆藏件数。',
    figuresNote: '上海工会 2022 年问卷调查里印出来的数字。',
    entrance: '入口',
    corridor: '主走廊',
    exit: '出口',
  },
  parts: {
    caption: '明细栏：图中编号对应的展品',
    number: '序号',
    name: '名称',
    kind: '类别',
    key: '要点',
  },
  list: {
    filters: '筛选',
    all: '全部',
    view: '显示方式',
    cards: '图纸',
    table: '目录',
    results: '展品',
    pages: '分页',
    previous: '上一页',
    next: '下一页',
    count: (total, unit) => `共 ${total} ${unit}`,
    page: (number) => `第 ${number} 页`,
  },
  matrix: {
    caption: '产业与展厅交叉的展品件数',
    scroll: '创新矩阵，可左右滑动',
    empty: '—',
    cell: (row, column, count) => `${row}，${column} ${count} 件`,
  },
  entry: {
    drawingCaption: '馆方制图，示意。',
    photoBy: (credit, rights) => `摄影：${credit}。${rights}。`,
    transferable: '可交流转化',
    transferred: '有转化记录',
    memorial: '纪念',
    print: '打印本页',
    undated: '年份未见',
    memorialNote: '斯人已逝，此页为纪念。',
    withdrawnNote: '这件展品已经撤下，网址保留在这里，以免引用落空。',
    aside: '本页信息',
    answeredBy: '条目负责：',
    updated: (date) => `更新于 ${date}`,
    edit: '在代码仓库里改',
    consent: '公开依据',
    granted: '已授权',
    moved: '这件展品换了编号，请到新的网址。',
    unlinked: '这份资料没有可以公开的链接，只注明标题、发布者和日期。',
    uses: (count) => `${count} 个条目依据它写成`,
  },
  searching: {
    ...searchWords,
    more: '加载更多',
    retry: '重试',
    noScript:
      '搜索要用到脚本。没有脚本时，可以按拼音首字母找到每个条目，也可以从下面的展厅进去，按产业、地区、级别查看。',
  },
  letters,
  combining: (unit) => ({
    count: `共 {total} ${unit}`,
    none: '没有同时符合这些条件的展品，点掉一个条件再看。',
    remove: '去掉条件：{label}',
    failed: '筛选数据没有取到，请检查网络后刷新本页。',
  }),
  tables: {
    name: '名称',
    class: '等次',
    quota: '名额',
    prize: '每项奖金',
    count: '数量',
    publisher: '发布者',
    date: '日期',
    tier: '等级',
    uses: '依据它的条目',
    file: '文件',
  },
  evidence: {
    source: (number) => `来源 ${number}`,
    sourcesLabel: '资料来源',
    original: '原文',
    repost: '转载',
    locators: (locators) => `见 ${locators.join('、')}`,
    missing: '缺',
  },
  cite: {
    title: '引用本页',
    copy: '复制',
    copied: '已复制',
  },
  search: {
    label: '搜索工匠、成果、单位',
    placeholder: '人名、工种、单位',
    submit: '搜索',
    field: fieldWords,
  },
  pages,
};
