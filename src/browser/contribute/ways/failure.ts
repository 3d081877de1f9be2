import type { FailureWords } from '#i18n/contribute-ways-words';

/** Which part of a proposal a forge did not do: telling what is there, writing, asking to take it. */
export type Step = 'look' | 'write' | 'propose';

export interface Failure {
  readonly step: Step;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  /** A file that is in the repository although the entry is new. */
  readonly path?: string;
  /** The branch that was written before it failed. */
  readonly branch?: string;
}

/**
 * Which sentence tells a failure. GitHub answers 404 to a token that may read but not write; Gitea
 * and Gitee answer 400, 409 or 422 to a branch or file that is there already.
 */
export function failureName({ step, status, path }: Failure): keyof FailureWords {
  if (path !== undefined) return 'exists';
  if (status === 0) return 'network';
  if (status === 401) return 'token';
  if (status === 429 || status >= 500) return 'busy';
  if (status === 403) return 'rights';
  if (status === 404) return step === 'look' ? 'repository' : 'rights';
  if (![400, 409, 422].includes(status)) return 'other';
  if (step === 'propose') return 'refused';
  return step === 'write' ? 'conflict' : 'other';
}
