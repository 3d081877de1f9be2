import { createEngine } from './engine.ts';
import type { SearchReply, SearchRequest } from './messages.ts';
import { SearchFailure } from './search-failure.ts';

const engines = new Map<string, ReturnType<typeof createEngine>>();

globalThis.addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  void answer(data);
});

/** The page is told of every failure; one that is not of the index is thrown on, to be seen. */
async function answer(request: SearchRequest): Promise<void> {
  try {
    globalThis.postMessage(await replyTo(request));
  } catch (error) {
    const known = error instanceof SearchFailure;
    const reply: SearchReply = {
      id: request.id,
      kind: 'error',
      error: known ? error.reason : 'index-missing',
    };
    globalThis.postMessage(reply);
    if (!known) throw error;
  }
}

async function replyTo(request: SearchRequest): Promise<SearchReply> {
  const { id, index } = request;
  const engine = engines.get(index) ?? createEngine(index);
  engines.set(index, engine);
  if (request.kind === 'suggest') {
    const suggestions = await engine.suggest(request.text, request.size);
    return { id, kind: 'suggest', suggestions };
  }
  const { question, from, size } = request;
  return { id, kind: 'search', answer: await engine.search(question, from, size) };
}
