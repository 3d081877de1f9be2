import type { SearchAnswer, SearchError, SearchReply, SearchRequest } from '#search/messages';

/** Why the page got no answer: the worker's reason, or that there is no worker. */
export type ClientError = SearchError | 'unsupported';

/** A worker that has not answered by then hangs on a lost connection; milliseconds. */
const PATIENCE = 30_000;

export class SearchClientError extends Error {
  readonly reason: ClientError;

  constructor(reason: ClientError) {
    super(reason);
    this.name = 'SearchClientError';
    this.reason = reason;
  }
}

/** Sends queries to the search worker, which it starts with the first and replaces after an error. */
export class SearchClient {
  readonly #index: string;
  #worker: Worker | undefined;
  #lastId = 0;

  /** @param index path of the index folder, with its closing slash */
  constructor(index: string) {
    this.#index = index;
  }

  /** Hits `from` to `from + size` of a query. Rejects with a `SearchClientError` only. */
  async search(query: string, from: number, size: number): Promise<SearchAnswer> {
    this.#lastId += 1;
    const [id, index] = [this.#lastId, this.#index];
    const worker = (this.#worker ??= startWorker());
    try {
      return await answer(worker, { id, kind: 'search', index, query, from, size });
    } catch (error) {
      worker.terminate();
      if (this.#worker === worker) this.#worker = undefined;
      throw error;
    }
  }
}

function startWorker(): Worker {
  try {
    return new Worker(new URL('../../search/search.worker.ts', import.meta.url), {
      type: 'module',
    });
  } catch {
    throw new SearchClientError('unsupported');
  }
}

function answer(worker: Worker, request: SearchRequest): Promise<SearchAnswer> {
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const fail = (reason: ClientError): void => {
      end.abort();
      reject(new SearchClientError(reason));
    };
    const timer = setTimeout(() => fail('network'), PATIENCE);
    end.signal.addEventListener('abort', () => clearTimeout(timer));
    worker.addEventListener('error', () => fail('unsupported'), { signal: end.signal });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<SearchReply>) => {
        if (data.id !== request.id) return;
        if ('error' in data) return fail(data.error);
        end.abort();
        resolve(data);
      },
      { signal: end.signal },
    );
    worker.postMessage(request);
  });
}
