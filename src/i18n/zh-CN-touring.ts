import type { TouringWords } from './touring-words.ts';

export const touring: TouringWords = {
  headings: {
    stops: '站',
  },
};
