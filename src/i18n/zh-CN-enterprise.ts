import type { EnterpriseWords } from './enterprise-words.ts';

export const enterprise: EnterpriseWords = {
  headings: {
    mechanism: '机制',
  },
};
