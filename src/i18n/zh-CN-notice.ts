import type { NoticeWords } from './notice-words.ts';

export const notice: NoticeWords = {
  headings: {
    notice: '公示',
    current: '近期公示',
    archive: '往年公示',
    rule: '公示怎么算',
    subjects: '公示对象',
    channels: '意见渠道',
    result: '公示结果',
  },
  clock: {
    before: '未开始',
    open: '公示中，还剩 {left} 个工作日',
    rest: '公示中，剩下的都是休息日',
    over: '已结束',
  },
  judgedBy: (date) => `按 ${date} 计算`,
  year: (year) => `${year}年`,
  facts: {
    issuer: '公示单位',
    number: '文号',
    programme: '评选活动',
    period: '公示期',
  },
  period: (start, end, workingDays) => `${start}至${end}，${workingDays} 个工作日`,
  atLeast: '不少于 5 个工作日',
  noneCurrent: '现在没有正在公示的事项。',
  empty: {
    title: '这里会挂什么',
    paragraphs: [
      '公示栏现在是空的。评选、命名之前，主办单位会把拟定的名单挂在这里：公示的是谁，从哪天到哪天，有意见向哪里提。',
      '公示截止以后，结果写在同一页上，旧的公示按年份留在这里。',
    ],
  },
  rule: [
    '公示不少于 5 个工作日，开始和截止的那两天都算在内。',
    '工作日按国务院办公厅的放假安排算：放假的不算，调休上班的算。',
    '意见渠道只写单位办公室的，不写个人的手机号和邮箱。',
  ],
  calendar: '加入日历',
  event: (title) => `公示：${title}`,
};
