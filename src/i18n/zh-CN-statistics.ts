import type { StatisticsWords } from './statistics-words.ts';

export const statistics: StatisticsWords = {
  headings: {
    own: '本馆统计',
    coverage: '还缺什么',
    numbered: '图里的调查',
    unnumbered: '正文里的调查',
    totals: '公布的总数',
    chart: '图',
    table: '数值',
  },
  groupNotes: {
    numbered: '来源编了图号的，按号排。印出来的数值照录，没有留下的标“缺”。',
    unnumbered: '来源只在正文里写了数字，没有给图号。',
    totals: '文件和报告公布的总数，一组一张铭牌。',
  },
  csv: '下载数据（CSV）',
  facts: {
    no: '图号',
    noNumber: '来源没有编号',
    caption: '图题',
    noCaption: '没有留下',
    question: '问题',
    base: '样本',
    choice: '单选多选',
    missing: '缺项',
    paragraph: '出处',
  },
  choices: {
    single: '单选',
    multiple: '多选',
    separate: '各项分别统计',
    unstated: '来源没有写明',
  },
  missing: (absent, all) => {
    if (absent === 0) return '不缺';
    return absent === all ? `${all} 项的数值全缺` : `${all} 项里缺 ${absent} 项`;
  },
  likely: (meant) => `疑为“${meant}”之误`,
  table: {
    option: '选项',
    value: '数值',
    share: '占比',
    people: '人数',
    period: '时段',
    note: '说明',
  },
  legend: {
    missing: '虚线框是没有留下数值的项，不是零。',
    rough: '虚边的条是来源只说了大概的数。',
  },
};
