import { finding, perEntry } from './check.ts';
import type { Check } from './check.ts';

/** `ZL` stands before a number only when the patent is granted. */
export const grantedPatents: Check = perEntry((entry) => {
  if (entry.collection !== 'outcomes') return [];
  return (entry.data.intellectualProperty ?? []).flatMap(({ number, granted }, i) =>
    number?.toUpperCase().startsWith('ZL') && granted !== true
      ? [
          finding(
            entry,
            ['intellectualProperty', i, 'number'],
            'patents/zl',
            'ZL 只用于已授权的专利',
            '已授权就加一行 granted: true；还没有授权就去掉 ZL。',
          ),
        ]
      : [],
  );
});
