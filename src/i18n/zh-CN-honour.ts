import type { HonourWords } from './honour-words.ts';

export const honour: HonourWords = {
  headings: {
    procedure: '选树程序',
    eligibility: '参评资格',
    selfCheck: '参评资格自测',
    scope: '参评范围',
    exclusions: '不得参与',
    preferences: '优先',
    verdict: '结果',
  },
  toNotices: '查看公示',
  toSelfCheck: '做参评资格自测',
  recordedEditions: (count) => `收录 ${count} 届`,
  hallWinners: (count) => `馆内获奖 ${count}`,
  ruleOnly: '馆内没有这项评选公开的候选名单、票数和评审分，这里只列规则。',
  inspectionRule: (quota, ratio, count) =>
    `${quota} 个名额 × ${ratio} = ${Number((quota * ratio).toFixed(4))}，差额考察 ${count} 个`,
  computed: '按名额与比例计算',
  prizeSum: '按名额与奖金计算',
  funnel: '各环节数量',
  candidates: '差额考察',
  announced: '名单',
  weights: (vote, review) => `综合得分 = 投票得分 × ${vote}% + 评审得分 × ${review}%`,
  columns: {
    place: '名次',
    who: '候选对象',
    score: '综合',
    result: '差额考察',
    vote: '投票',
    review: '评审',
  },
  inspected: '进入',
  notInspected: '未进入',
  anyScope: '符合其中一类即可。',
  anyExclusion: '有其中一种情形，就不得参与。',
  selfCheckOf: (programme) => `${programme}参评资格自测`,
  selfCheckLead: (programme) =>
    `对照“${programme}”公开的参评范围和不得参与的情形，逐条自测。自测不代表评审结论。`,
  selfCheckPrivacy: '自测只在你的浏览器里进行：答案不发送，也不保存，离开这一页就没有了。',
  selfCheckPaper:
    '也可以打印出来逐条勾选：参评范围里有一条答“是”，不得参与的情形全部答“否”，就符合范围。',
  noVerdict: '自测不代表评审结论，以主办单位的资格审查为准。',
  toVerdict: '看结果',
  yes: '是',
  no: '否',
  verdicts: {
    open: '还没答完：还有 {left} 题。',
    fits: '符合范围。',
    fails: '不符合：第 {numbers} 题。',
  },
};
