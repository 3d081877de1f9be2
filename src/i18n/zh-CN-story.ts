import type { StoryWords } from './story-words.ts';

export const story: StoryWords = {
  headings: {
    bound: '故事里的展品',
    told: '相关故事',
    features: '专题',
    news: '消息',
  },
  before: '改前',
  after: '改后',
  toFigure: '看这张图表的全部说明',
};
