import type { LearningWords } from './learning-words.ts';

export const learning: LearningWords = {
  headings: {
    techniques: '先进操作法',
    points: '写了什么',
    offers: '提供什么',
  },
  facts: {
    issuer: '发文单位',
    docNumber: '文号',
    issued: '发文时间',
    validity: '效力',
    validityUnknown: '资料未写',
    opened: '开设时间',
  },
  allPolicies: (count) => `全部 ${count} 份`,
  allVenues: (count) => `全部 ${count} 处`,
  allTechniques: (count) => `全部 ${count} 项`,
  techniquesNote: (count, withSteps) =>
    count === 0
      ? '馆内还没有先进操作法。'
      : withSteps === 0
        ? `馆内有 ${count} 项，按产业排列；公开的资料里还没有写明操作步骤的。`
        : `馆内有 ${count} 项，按产业排列；其中 ${withSteps} 项写明了操作步骤，排在前面。`,
  otherTrades: '其他行当',
};
