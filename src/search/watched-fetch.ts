import type { SearchError } from './messages.ts';

/** A `fetch` that remembers what went wrong. */
export interface WatchedFetch {
  fetch: typeof fetch;
  /** The first failure since the last call, if there was one. */
  takeFailure(): SearchError | undefined;
}

/**
 * Pagefind answers from what it has when a chunk of its index cannot be fetched, and says nothing:
 * a page found yesterday would be missing today. Every request of the worker is watched instead, so
 * that an answer is either complete or an error. A missing file means a missing or replaced index.
 */
export function watchFetch(original: typeof fetch): WatchedFetch {
  let failure: SearchError | undefined;
  return {
    async fetch(...request) {
      try {
        const response = await original(...request);
        if (!response.ok) failure ??= response.status < 500 ? 'index-missing' : 'network';
        return response;
      } catch (error) {
        failure ??= 'network';
        throw error;
      }
    },
    takeFailure() {
      const taken = failure;
      failure = undefined;
      return taken;
    },
  };
}
