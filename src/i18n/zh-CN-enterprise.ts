import type { EnterpriseWords } from './enterprise-words.ts';

export const enterprise: EnterpriseWords = {
  headings: {
    mechanism: '机制',
    platforms: '平台',
    effects: '效果',
    incentives: '激励梯级',
    incentivesPage: '激励梯级一览',
    recognitions: '认定',
    people: '这里的工匠',
    stories: '相关故事',
    challenges: '出过的难题',
    policies: '出台的办法',
  },
  facts: {
    ownership: '所有制',
    size: '规模',
    creditCode: '信用代码',
  },
  allIncentives: '各家激励梯级放在一起看',
  incentivesLead:
    '资料里写出数额的职工创新激励，从低到高，画在同一条刻度上。各家口径不同，有的按每项算，有的是奖金池，只看量级，不排名次。',
  noIncentives: '还没有条目写出激励的数额。',
  logarithmic: '单位为元，对数刻度，每一格是前一格的十倍',
  linear: '单位为元，等距刻度',
  chart: (title, rungs) => `梯级图。${title}：${rungs.join('；')}。`,
  table: {
    caption: (title) => `${title}：各级数额`,
    rung: '名称',
    amount: '数额',
    yuan: '折合（元）',
    noMoney: '不是金额，不上图',
  },
};
