import type { SearchReply, SearchRequest } from '#search/messages';
import type { Answer } from './score.ts';

/** An answer and how long it took in the page, in milliseconds. */
export interface TimedAnswer extends Answer {
  milliseconds: number;
}

declare global {
  interface Window {
    searchWorker?: Worker;
  }
}

/**
 * Runs in a page: puts requests to the site's own worker, one after the other; the first one starts
 * it. Suggestions count as hits without addresses. Rejects when the worker cannot answer.
 */
export async function askWorker({
  script,
  requests,
}: {
  script: string;
  requests: readonly SearchRequest[];
}): Promise<TimedAnswer[]> {
  const worker = (window.searchWorker ??= new Worker(script, { type: 'module' }));
  const send = (request: SearchRequest) =>
    new Promise<SearchReply>((resolve, reject) => {
      worker.onerror = ({ message }) => reject(new Error(`worker: ${message}`));
      worker.onmessage = ({ data }: MessageEvent<SearchReply>) => {
        if (data.id === request.id) resolve(data);
      };
      worker.postMessage(request);
    });
  const answers: TimedAnswer[] = [];
  for (const request of requests) {
    const begun = performance.now();
    const reply = await send(request);
    const milliseconds = performance.now() - begun;
    if (reply.kind === 'error') throw new Error(`${reply.error}: ${JSON.stringify(request)}`);
    answers.push(
      reply.kind === 'suggest'
        ? { total: reply.suggestions.length, urls: [], milliseconds }
        : {
            total: reply.answer.total,
            urls: reply.answer.hits.map(({ url }) => url),
            milliseconds,
          },
    );
  }
  return answers;
}

interface DefaultPagefind {
  search(text: string): Promise<{ results: { id: string; data(): Promise<unknown> }[] }>;
}

/**
 * Runs in a page: what a site gets that calls Pagefind's `search()` and shows ten hits. The hits are
 * told by Pagefind's names for them.
 */
export async function askDefault({
  script,
  text,
}: {
  script: string;
  text: string;
}): Promise<TimedAnswer> {
  const begun = performance.now();
  const pagefind = (await import(script)) as DefaultPagefind;
  const { results } = await pagefind.search(text);
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  const milliseconds = performance.now() - begun;
  return { total: results.length, urls: results.map(({ id }) => id), milliseconds };
}
