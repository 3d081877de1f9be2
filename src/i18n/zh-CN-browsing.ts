import type { BrowsingWords } from './browsing-words.ts';

export const browsing: BrowsingWords = {
  headings: {
    ways: '换个看法',
    timeline: '时间标尺',
    latest: '最近的事',
    thatYear: '这一年的事',
    districts: '地区方格图',
    lineage: '师承与团队',
    pathway: '一路走来',
    taught: '师徒与联盟',
    led: '领衔人与工作室',
  },
  ways: {
    tours: { text: '导览', note: '跟着走一圈，一站一站看' },
    matrix: { text: '创新矩阵', note: '产业与展厅交叉着看' },
    timeline: { text: '时间标尺', note: '按年份看哪年出了什么' },
    districts: { text: '地区方格图', note: '哪个区有什么，哪里还空着' },
    lineage: { text: '师承与团队', note: '谁带谁，谁领哪个工作室' },
    compare: { text: '成果并排看', note: '两到四项成果放在一起比' },
  },
  matrix: {
    lead: '三大先导产业、六大重点产业与各展厅交叉，数字是馆藏件数，点进去看展品。',
    outside: (exhibit, count, unit) => `${exhibit} ${count} ${unit}`,
    outsideTitle: '不在这九个产业里的还有：',
  },
  timeline: {
    title: '时间标尺',
    lead: '馆内写明了时间的事：获奖、成果、命名、举办、转化与报道，一年一格。',
    ruler: '各年的事，可左右滑动',
    yearTitle: (year) => `${year} 年`,
    yearCount: (year, count) => `${year} 年 ${count} 件`,
  },
  events: {
    honour: '荣誉',
    outcome: '成果',
    studio: '命名',
    edition: '举办',
    deal: '转化',
    story: '故事',
    policy: '发文',
    challenge: '揭榜',
    venue: '开设',
  },
  districts: {
    title: '地区方格图',
    lead: '每个区一格，格里是馆藏件数。空着的格子，是还没有展品的区。',
    notMap: '非地图',
    notMapNote: '格子只按大致方位排列，不表示边界和面积。',
    district: '地区',
    citywide: (city) => `${city}（未写到区）`,
    gap: (empty) =>
      empty.length === 0
        ? '每个区都有展品。'
        : `还有 ${empty.length} 处没有展品：${empty.join('、')}。`,
    table: (city) => `${city}各区的展品件数`,
    count: (count) => (count === 0 ? '—' : String(count)),
  },
  lineage: {
    title: '师承与团队',
    lead: '谁带出了谁，谁领衔哪间工作室，哪些工作室结成联盟。图和下面的名录说的是同一件事。',
    drawing: '师徒与联盟的关系图，可左右滑动',
    pairs: (count) =>
      count === 0 ? '资料里还没有写明谁是谁的徒弟。' : `资料里写明的师徒有 ${count} 对。`,
    repeated: '见上',
    moreKin: (count) =>
      `这里先画最大的几组，另有 ${count} 个人和工作室没有列出，可在工作室厅里查。`,
    morePairs: (count) => `另有 ${count} 对没有列出，可在工作室厅里查。`,
  },
  bonds: {
    apprentice: '徒弟',
    studio: '领衔工作室',
    member: '成员',
    alliance: '联盟里的工作室',
  },
  stations: {
    suggestion: '建议',
    technique: '操作法',
    made: '成果',
    patent: '专利',
    award: '获奖',
    transfer: '转化',
  },
};
