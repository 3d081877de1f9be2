import type { SearchError } from './messages.ts';

/** Why a search could not be answered. */
export class SearchFailure extends Error {
  readonly reason: SearchError;

  constructor(reason: SearchError, options?: ErrorOptions) {
    super(reason, options);
    this.name = 'SearchFailure';
    this.reason = reason;
  }
}
