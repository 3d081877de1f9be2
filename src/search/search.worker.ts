import { createEngine } from './engine.ts';
import type { SearchError, SearchReply, SearchRequest } from './messages.ts';
import { SearchFailure } from './search-failure.ts';

const engines = new Map<string, ReturnType<typeof createEngine>>();

globalThis.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  void reply(data).then((answer) => globalThis.postMessage(answer));
});

async function reply(request: SearchRequest): Promise<SearchReply> {
  const { id, index } = request;
  const engine = engines.get(index) ?? createEngine(index);
  engines.set(index, engine);
  try {
    if (request.kind === 'suggest') {
      const suggestions = await engine.suggest(request.text, request.size);
      return { id, kind: 'suggest', suggestions };
    }
    const { question, from, size } = request;
    return { id, kind: 'search', answer: await engine.search(question, from, size) };
  } catch (error) {
    return { id, kind: 'error', error: reasonOf(error) };
  }
}

/** The page must be told of every failure; one that is not of the index shows in the console, too. */
function reasonOf(error: unknown): SearchError {
  if (error instanceof SearchFailure) return error.reason;
  globalThis.reportError(error);
  return 'index-missing';
}
