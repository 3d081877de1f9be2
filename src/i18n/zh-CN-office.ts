import type { OfficeWords } from './office-words.ts';

export const office: OfficeWords = {
  headings: {
    scorecard: '条目质量',
  },
};
