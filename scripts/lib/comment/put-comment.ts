import { z } from 'zod';
import { marker } from './comment-text.ts';
import type { CommentApi } from './comment-api.ts';

const comments = z.array(
  z.object({
    id: z.int(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullish(),
    author: z.object({ id: z.int() }).nullish(),
  }),
);
const account = z.object({ id: z.int() });

/** Whom the tokens of the pipelines speak for; a stranger may copy the marker, not the name. */
const bots = new Set(['github-actions[bot]', 'gitea-actions', 'forgejo-actions']);

/** A request with thousands of comments is no officer's; the comment would be among the first. */
const mostPages = 20;

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/**
 * Writes the one comment of a request, or brings it up to date. Throws with the forge's answer when
 * it refuses.
 */
export async function putComment(api: CommentApi, body: string, ask: Fetch = fetch): Promise<void> {
  const earlier = await ownComment();
  const { address, method } =
    earlier === undefined ? { address: api.create, method: 'POST' } : api.update(earlier);
  await call(address, { method, body: JSON.stringify({ body }) });

  async function ownComment(): Promise<number | undefined> {
    const me = api.me === undefined ? undefined : account.parse(await call(api.me, {})).id;
    for (let page = 1; page <= mostPages; page += 1) {
      const found = comments.parse(await call(api.list(page), {}));
      const own = found.find(
        (comment) =>
          comment.body?.startsWith(marker) === true &&
          (me === undefined ? bots.has(comment.user?.login ?? '') : comment.author?.id === me),
      );
      if (own) return own.id;
      if (found.length === 0) return undefined;
    }
    return undefined;
  }

  async function call(address: string, init: RequestInit): Promise<unknown> {
    const headers = {
      ...api.headers,
      'Content-Type': 'application/json',
      Accept: 'application/json',
    };
    const answer = await ask(address, { ...init, headers, redirect: 'error' });
    if (!answer.ok) throw new Error(`平台没有收下评论：${answer.status}`);
    return answer.json();
  }
}
