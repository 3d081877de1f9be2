import type { Submission } from '../submission.ts';

/** Branches tried before it is given up: so many open proposals for one entry are not meant. */
const most = 20;

/**
 * The names that a submission's branch may have, in the order to try them: the same for the same
 * entry, with a number behind while an earlier proposal is open.
 */
export const branchNames = ({ collection, slug }: Submission): string[] =>
  Array.from({ length: most }, (_, i) =>
    ['tougao', collection, slug, ...(i === 0 ? [] : [i + 1])].join('-'),
  );
