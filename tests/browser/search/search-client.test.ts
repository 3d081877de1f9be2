import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SearchClient } from '#browser/search/search-client';
import type { SearchAnswer, SearchQuestion, SearchReply, SearchRequest } from '#search/messages';

const question: SearchQuestion = { text: '热轧', facets: {}, sort: 'relevance', literal: false };
const answer: SearchAnswer = { total: 0, hits: [], facets: [], corrected: [], apart: [] };

/** Answers nothing of its own accord. */
class SilentWorker extends EventTarget {
  static started: SilentWorker[] = [];
  readonly requests: SearchRequest[] = [];
  ended = false;

  constructor() {
    super();
    SilentWorker.started.push(this);
  }

  postMessage(request: SearchRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  say(reply: SearchReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }
}

class BreakEvent extends Event {}

let client: SearchClient;
const worker = (at: number): SilentWorker => {
  const started = SilentWorker.started[at];
  if (!started) throw new Error(`no worker ${at}`);
  return started;
};

beforeEach(() => {
  SilentWorker.started = [];
  vi.stubGlobal('Worker', SilentWorker);
  vi.stubGlobal('ErrorEvent', BreakEvent);
  vi.stubGlobal('navigator', { onLine: true });
  vi.useFakeTimers();
  client = new SearchClient('/hall/search-index/');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('no worker is started before there is a question', () => {
  expect(SilentWorker.started).toEqual([]);
});

test('a question reaches the worker whole, and its answer comes back', async () => {
  const asked = client.search(question, 20, 40);
  const [request] = worker(0).requests;
  expect(request).toEqual({
    id: 1,
    index: '/hall/search-index/',
    kind: 'search',
    question,
    from: 20,
    size: 40,
  });
  worker(0).say({ id: 1, kind: 'search', answer });
  expect(await asked).toBe(answer);
});

test('one worker answers questions and suggestions in any order', async () => {
  const asked = client.search(question, 0, 20);
  const suggested = client.suggest('热', 8);
  const suggestion = { text: '热轧', pieces: [], hall: '' };
  worker(0).say({ id: 2, kind: 'suggest', suggestions: [suggestion] });
  worker(0).say({ id: 1, kind: 'search', answer });
  expect(await suggested).toEqual([suggestion]);
  expect(await asked).toBe(answer);
  expect(SilentWorker.started).toHaveLength(1);
});

describe('a failure', () => {
  test.each<[string, boolean, () => void, string]>([
    [
      'of code that did not come',
      true,
      () => worker(0).dispatchEvent(new Event('error')),
      'not-loaded',
    ],
    ['of the same, offline', false, () => worker(0).dispatchEvent(new Event('error')), 'offline'],
    [
      'of code that breaks',
      true,
      () => worker(0).dispatchEvent(new BreakEvent('error')),
      'unsupported',
    ],
    ['to answer at all', true, () => vi.advanceTimersByTime(30_000), 'network'],
    ['to answer at all, offline', false, () => vi.advanceTimersByTime(30_000), 'offline'],
  ])('%s', async (_, onLine, fail, reason) => {
    vi.stubGlobal('navigator', { onLine });
    const asked = client.search(question, 0, 20);
    fail();
    await expect(asked).rejects.toMatchObject({ name: 'SearchClientError', reason });
    expect(worker(0).ended).toBe(true);
  });

  test('that the worker tells leaves it running', async () => {
    const asked = client.search(question, 0, 20);
    worker(0).say({ id: 1, kind: 'error', error: 'offline' });
    await expect(asked).rejects.toMatchObject({ name: 'SearchClientError', reason: 'offline' });
    const next = client.search(question, 0, 20);
    worker(0).say({ id: 2, kind: 'search', answer });
    expect(await next).toBe(answer);
    expect(SilentWorker.started).toHaveLength(1);
  });

  test('of a browser without such workers', async () => {
    vi.stubGlobal('Worker', undefined);
    await expect(client.suggest('热', 8)).rejects.toMatchObject({ reason: 'unsupported' });
  });

  test('starts the next question afresh, and leaves the others their answers', async () => {
    const suggested = client.suggest('热', 8);
    vi.advanceTimersByTime(29_000);
    const asked = client.search(question, 0, 20);
    vi.advanceTimersByTime(1000);
    await expect(suggested).rejects.toMatchObject({ reason: 'network' });
    expect(worker(0).ended).toBe(false);
    const next = client.search(question, 0, 20);
    worker(0).say({ id: 2, kind: 'search', answer });
    worker(1).say({ id: 3, kind: 'search', answer });
    expect(await asked).toBe(answer);
    expect(await next).toBe(answer);
    expect([worker(0).ended, worker(1).ended]).toEqual([true, false]);
  });
});
