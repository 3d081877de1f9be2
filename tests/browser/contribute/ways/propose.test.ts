import { afterEach, describe, expect, test, vi } from 'vitest';
import { propose } from '#browser/contribute/ways/propose';
import { forgeKinds } from '#schema/forge';
import type { ForgeKind } from '#schema/forge';
import { entryPath, forgeOfKind, submission } from './lib/fictional-submission.ts';

const token = 'xu-gou-ling-pai';
const words = { title: '投稿：虚构夹具', body: '虚构的说明' };
const page = 'https://git.example.org/xu-gou/zhan-guan/pulls/1';

interface Heard {
  readonly method: string;
  readonly path: string;
  readonly init: RequestInit;
}

/**
 * A forge with a main branch, these other branches and these files, which answers `refusals` (by a
 * part of the address) instead where there are such; a status of 0 is a line that breaks.
 */
function fictionalForge({
  branches = [],
  files = [],
  refusals = {},
}: {
  branches?: readonly string[];
  files?: readonly string[];
  refusals?: Readonly<Record<string, number>>;
} = {}): Heard[] {
  const heard: Heard[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const path = decodeURIComponent(new URL(address).pathname);
    const method = init.method ?? '';
    heard.push({ method, path, init });
    const refusal = Object.entries(refusals).find(([part]) => `${method} ${path}`.includes(part));
    if (refusal?.[1] === 0) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(
      refusal ? new Response('{}', { status: refusal[1] }) : answer(method, path),
    );
  });
  return heard;

  function answer(method: string, path: string): Response {
    const there = { commit: { sha: 'c0ffee', id: 'c0ffee' }, sha: 'b10b', blob_id: 'b10b' };
    if (method !== 'GET') return Response.json({ html_url: page, web_url: page }, { status: 201 });
    const known = ['main', ...branches].some((name) => path.endsWith(`/branches/${name}`));
    if (known || files.some((name) => path.endsWith(name))) return Response.json(there);
    // Gitee answers so of a file that is not there.
    return path.includes('/v5/') && path.includes('/contents/')
      ? Response.json([])
      : new Response('{}', { status: 404 });
  }
}

const send = (kind: ForgeKind, isNew = true) =>
  propose(forgeOfKind(kind), { ...submission, isNew }, words, token);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(forgeKinds)('on %s', (kind) => {
  test('a proposal looks first, then writes, then asks to be taken', async () => {
    const heard = fictionalForge();
    expect(await send(kind)).toEqual({ ok: true, branch: 'tougao-outcomes-xu-gou-jia-ju', page });
    const methods = heard.map(({ method }) => (method === 'GET' ? 'look' : 'write'));
    expect(methods).toEqual([...methods].sort());
    expect(heard.at(-1)?.path).toMatch(/\/(pulls|merge_requests)$/);
  });

  test('the token is in the headers of each request, and no cookie is sent', async () => {
    const heard = fictionalForge();
    await send(kind);
    for (const { init } of heard) {
      expect(JSON.stringify(init.headers)).toContain(token);
      expect(JSON.stringify(init.body ?? '')).not.toContain(token);
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    }
  });

  test('a branch that is there is left alone', async () => {
    const name = 'tougao-outcomes-xu-gou-jia-ju';
    fictionalForge({ branches: [name, `${name}-2`] });
    expect(await send(kind)).toMatchObject({ ok: true, branch: `${name}-3` });
  });

  test('a new entry writes over no file', async () => {
    const heard = fictionalForge({ files: [entryPath] });
    const failure = { step: 'look', status: 409, path: entryPath };
    expect(await send(kind)).toEqual({ ok: false, failure });
    expect(heard.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('a source written with a change writes over no other', async () => {
    const path = 'content/sources/xu-gou-bao-gao.yaml';
    fictionalForge({ files: [entryPath, path] });
    const files = [...submission.files, { path, content: 'title: 虚构的报告\n' }];
    const change = { ...submission, isNew: false, files };
    const failure = { step: 'look', status: 409, path };
    expect(await propose(forgeOfKind(kind), change, words, token)).toEqual({ ok: false, failure });
  });

  test('a change writes over its file', async () => {
    fictionalForge({ files: [entryPath] });
    expect(await send(kind, false)).toMatchObject({ ok: true });
  });

  test.each([
    ['a wrong token', { 'GET ': 401 }, { step: 'look', status: 401 }],
    ['a broken line', { 'GET ': 0 }, { step: 'look', status: 0 }],
    ['an unknown repository', { 'GET ': 404 }, { step: 'look', status: 404 }],
    ['a token that may only read', { 'POST ': 403 }, { step: 'write', status: 403 }],
    [
      'a proposal that is not taken',
      { '/pulls': 422, '/merge_requests': 422 },
      { step: 'propose', status: 422, branch: 'tougao-outcomes-xu-gou-jia-ju' },
    ],
  ])('%s is told by step and status', async (_, refusals, failure) => {
    fictionalForge({ refusals });
    expect(await send(kind)).toEqual({ ok: false, failure });
  });
});
