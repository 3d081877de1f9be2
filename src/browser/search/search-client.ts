import type {
  SearchAnswer,
  SearchError,
  SearchQuestion,
  SearchReply,
  SearchRequest,
  Suggestion,
} from '#search/messages';

/**
 * Why the page got no answer: the worker's reason; `not-loaded`: its code did not come;
 * `unsupported`: the browser cannot run it.
 */
export type ClientError = SearchError | 'not-loaded' | 'unsupported';

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

interface Running {
  worker: Worker;
  /** Requests that have not been answered yet. */
  open: number;
}

/**
 * Sends requests to the search worker, which it starts with the first and replaces when it breaks or
 * hangs. One that tells of a failure lives on: what it has fetched is good, offline too.
 */
export class SearchClient {
  readonly #index: string;
  #running: Running | undefined;
  #lastId = 0;

  /** @param index path of the index folder, with its closing slash */
  constructor(index: string) {
    this.#index = index;
  }

  /** Hits `from` to `from + size` of a question. Rejects with a `SearchClientError` only. */
  async search(question: SearchQuestion, from: number, size: number): Promise<SearchAnswer> {
    const reply = await this.#send({ ...this.#stamp(), kind: 'search', question, from, size });
    if (reply.kind !== 'search') throw new SearchClientError('unsupported');
    return reply.answer;
  }

  /** What the beginning of a text may become. Rejects with a `SearchClientError` only. */
  async suggest(text: string, size: number): Promise<Suggestion[]> {
    const reply = await this.#send({ ...this.#stamp(), kind: 'suggest', text, size });
    if (reply.kind !== 'suggest') throw new SearchClientError('unsupported');
    return reply.suggestions;
  }

  #stamp(): { id: number; index: string } {
    this.#lastId += 1;
    return { id: this.#lastId, index: this.#index };
  }

  async #send(request: SearchRequest): Promise<SearchReply> {
    const running = (this.#running ??= { worker: startWorker(), open: 0 });
    running.open += 1;
    let reply: SearchReply;
    try {
      reply = await answer(running.worker, request);
    } catch (error) {
      if (this.#running === running) this.#running = undefined;
      throw error;
    } finally {
      running.open -= 1;
      // A worker that failed once still owes the others their answers.
      if (this.#running !== running && running.open === 0) running.worker.terminate();
    }
    if (reply.kind === 'error') throw new SearchClientError(reply.error);
    return reply;
  }
}

const clients = new Map<string, SearchClient>();

/** The page's one client of an index: its fields and its results share a worker. */
export function searchClient(index: string): SearchClient {
  const client = clients.get(index) ?? new SearchClient(index);
  clients.set(index, client);
  return client;
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

function answer(worker: Worker, request: SearchRequest): Promise<SearchReply> {
  return new Promise((resolve, reject) => {
    const end = new AbortController();
    const { signal } = end;
    const fail = (reason: ClientError): void => {
      end.abort();
      reject(new SearchClientError(reason));
    };
    const timer = setTimeout(() => fail(navigator.onLine ? 'network' : 'offline'), PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(timer));
    worker.addEventListener('error', (event) => fail(reasonOf(event)), { signal });
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<SearchReply>) => {
        if (data.id !== request.id) return;
        end.abort();
        resolve(data);
      },
      { signal },
    );
    worker.postMessage(request);
  });
}

/** Code that breaks says how; code that did not come only says that there was an error. */
function reasonOf(event: Event): ClientError {
  if (event instanceof ErrorEvent) return 'unsupported';
  return navigator.onLine ? 'not-loaded' : 'offline';
}
