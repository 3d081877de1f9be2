import type { StoryWords } from './story-words.ts';

export const story: StoryWords = {
  headings: {
    bound: '故事里的展品',
  },
};
