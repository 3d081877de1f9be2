import type { NoticeWords } from './notice-words.ts';

export const notice: NoticeWords = {
  headings: {
    notice: '公示',
  },
};
