import type { HoldingsWords } from './holdings-words.ts';

export const holdings: HoldingsWords = {
  headings: {
    statistics: '本馆统计',
    exhibits: '展品',
    outcomes: '荣誉与成果',
    sources: '来源',
    coverage: '还缺什么',
    places: '地区',
    industries: '产业',
    ownership: '所有制',
    sex: '性别',
    frontLine: '一线职工',
    fields: '没有写的栏目',
  },
  count: '数量',
  table: (title) => `${title}：数量`,
  csv: '下载全部统计（CSV）',
  counted: (date) => `按 ${date} 的馆藏计，只数已经发布的条目。`,
  statisticsLead:
    '馆里有多少，一件一件数出来的。只说明本馆收了什么，不代表任何地区、产业或单位的实际情况。',
  tallies: {
    collections: {
      title: '各类条目',
      column: '条目',
      note: '每个有网页的条目算一件。',
      untold: () => '',
    },
    regions: {
      title: '展品在哪里',
      column: '省、市',
      note: '工匠、工作室、成果、企业按所在省市计，区归到市。',
      untold: (count) => `另有 ${count} 件来源没有写明地区。`,
    },
    industries: {
      title: '展品属于哪个产业',
      column: '产业',
      note: '三大先导产业、六大重点产业；一件展品属于几个产业就数几次。',
      untold: (count) => `另有 ${count} 件不在这九个产业里，或没有写明产业。`,
    },
    levels: {
      title: '各级荣誉',
      column: '级别',
      note: '按荣誉的项次计：一人得过两项，数两次。',
      untold: (count) => `另有 ${count} 项没有写明级别。`,
    },
    outcomeYears: {
      title: '成果的年份',
      column: '年份',
      note: '做成、获奖或公布的年份，来源写到哪年算哪年；没有成果的年份不列。',
      untold: (count) => `另有 ${count} 项来源没有写明时间。`,
    },
    sourceTiers: {
      title: '来源的等级',
      column: '等级',
      note: '只数被条目引用的来源。',
      untold: () => '',
    },
    sourceYears: {
      title: '来源的年份',
      column: '年份',
      note: '文件和报道发布的年份；没有来源的年份不列。',
      untold: (count) => `另有 ${count} 份没有写明日期。`,
    },
  },
  untoldRow: '未写明',
  csvColumns: ['统计', '项目', '数量'],
  coverageLead:
    '本馆收到了什么，还缺什么，照实写出来。缺的多半是本馆还没有收到，或来源没有写，不等于那里没有职工创新。',
  districts: {
    title: (city) => `${city}各区`,
    column: '区',
    gap: (city, empty, all) =>
      empty.length === 0
        ? `${city} ${all} 个区（市）都有展品。`
        : `${city} ${all} 个区（市）里，${empty.length} 个没有展品：${empty.join('、')}。`,
    citywide: (city, count) => `另有 ${count} 件只写到${city}，没有写到区。`,
    grid: '看地区方格图',
  },
  industries: {
    title: '三大先导产业、六大重点产业',
    gap: (empty, all) =>
      empty.length === 0
        ? `${all} 个产业都有展品。`
        : `${all} 个产业里，${empty.length} 个没有展品：${empty.join('、')}。`,
    outside: (count) => `另有 ${count} 件不在这些产业里，或没有写明产业。`,
    matrix: '看创新矩阵',
  },
  ownership: {
    title: '所在单位的所有制',
    counted: '工匠、工作室、成果按所在单位计；单位在企业厅有条目、条目写明所有制的，才数得出来。',
    untold: (unstated, unlinked, unemployed) =>
      `数不出来的：${unstated} 件所在单位的条目没有写所有制，${unlinked} 件所在单位在企业厅没有条目，${unemployed} 件没有写单位。`,
  },
  sex: '本馆不记录性别，也不从姓名和照片推断，所以不知道男女各占多少。',
  frontLine: {
    told: (craftsmen, either, trade, skill) =>
      `${craftsmen} 位工匠里，${either} 位写明了行当或技能等级：写明行当的 ${trade} 位，写明技能等级的 ${skill} 位。`,
    share: (percent) => `照这个口径，占 ${percent}%。`,
    limits:
      '这不等于一线职工的比例：行当照来源写，里面也有工程师、管理岗位；没有写明的，不等于不在一线。本馆没有更准的数据。',
  },
  fields: {
    note: '下面数的是没有写这一栏的条目。来源没有写，本馆就空着，不补，不猜。',
    title: (exhibit, total, unit) => `${exhibit}，共 ${total} ${unit}`,
    column: '栏目',
  },
};
