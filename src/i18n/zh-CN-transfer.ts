import type { TransferWords } from './transfer-words.ts';

export const transferring: TransferWords = {
  headings: {
    supply: '可转化的成果',
  },
};
