import type { BrowsingWords } from './browsing-words.ts';

export const browsing: BrowsingWords = {
  headings: {
    districts: '地区方格图',
  },
};
