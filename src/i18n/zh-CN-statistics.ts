import type { StatisticsWords } from './statistics-words.ts';

export const statistics: StatisticsWords = {
  headings: {
    own: '本馆统计',
  },
};
