import type { LearningWords } from './learning-words.ts';

export const learning: LearningWords = {
  headings: {
    techniques: '先进操作法',
  },
};
