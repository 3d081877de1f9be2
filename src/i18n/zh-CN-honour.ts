import type { HonourWords } from './honour-words.ts';

export const honour: HonourWords = {
  headings: {
    procedure: '选树程序',
  },
};
