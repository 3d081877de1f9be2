import { describe, expect, test } from 'vitest';
import { commentApi } from '../../../../scripts/lib/comment/comment-api.ts';
import type { CommentForge } from '../../../../scripts/lib/comment/comment-api.ts';
import { commentText, marker } from '../../../../scripts/lib/comment/comment-text.ts';
import { putComment } from '../../../../scripts/lib/comment/put-comment.ts';

describe('the comment of a request', () => {
  test('thanks when nothing was found', () => {
    expect(commentText({ report: '', withheld: false })).toBe(
      `${marker}\n\n**内容检查通过**，没有要改的地方。谢谢您的投稿。\n`,
    );
  });

  test('names the preview', () => {
    const preview = 'https://request-7.preview.example.org/';
    expect(commentText({ report: '', preview, withheld: false })).toContain(`预览：${preview}`);
  });

  test('does not thank for a site that must not be shown', () => {
    const text = commentText({ report: '', withheld: true });
    expect(text).toContain('预览没有放出来');
    expect(text).not.toContain('检查通过');
  });

  test('shows the report as code that nothing inside can end', () => {
    const text = commentText({ report: 'a\n````\n@all <img src=x>', withheld: false });
    expect(text).toContain('`````text\na\n````\n@all <img src=x>\n`````');
  });

  test('shortens a long report', () => {
    const text = commentText({ report: '长'.repeat(100_000), withheld: false });
    expect(text.length).toBeLessThan(51_000);
    expect(text).toContain('太长');
  });
});

const api = 'https://git.example.org/api';
const place = (forge: CommentForge) =>
  commentApi({ forge, api, project: 'xu-gou/zhan-guan', number: 7, token: 't' });

/** A forge that has these comments on its first page; what it is told is written down. */
function forgeWith(pages: readonly unknown[]) {
  const told: string[] = [];
  const ask = (address: string, init: RequestInit) => {
    if (init.method !== undefined)
      told.push(`${init.method} ${address} ${typeof init.body === 'string' ? init.body : ''}`);
    const page = Number(new URL(address).searchParams.get('page') ?? '1');
    const answer = address.endsWith('/user')
      ? { id: 5 }
      : init.method
        ? {}
        : (pages[page - 1] ?? []);
    return Promise.resolve(Response.json(answer));
  };
  return { told, ask };
}

describe('one comment a request', () => {
  test.each<[CommentForge, readonly unknown[], string]>([
    ['github', [], 'POST https://git.example.org/api/repos/xu-gou/zhan-guan/issues/7/comments'],
    ['gitea', [], 'POST https://git.example.org/api/repos/xu-gou/zhan-guan/issues/7/comments'],
    [
      'gitlab',
      [],
      'POST https://git.example.org/api/projects/xu-gou%2Fzhan-guan/merge_requests/7/notes',
    ],
    [
      'github',
      [
        [{ id: 1, body: '好', user: { login: 'a' } }],
        [{ id: 2, body: marker, user: { login: 'github-actions[bot]' } }],
      ],
      'PATCH https://git.example.org/api/repos/xu-gou/zhan-guan/issues/comments/2',
    ],
    [
      'gitea',
      [[{ id: 3, body: `${marker}\n旧`, user: { login: 'gitea-actions' } }]],
      'PATCH https://git.example.org/api/repos/xu-gou/zhan-guan/issues/comments/3',
    ],
    [
      'gitlab',
      [[{ id: 4, body: marker, author: { id: 5 } }]],
      'PUT https://git.example.org/api/projects/xu-gou%2Fzhan-guan/merge_requests/7/notes/4',
    ],
    [
      'github',
      [[{ id: 9, body: marker, user: { login: 'stranger' } }]],
      'POST https://git.example.org/api/repos/xu-gou/zhan-guan/issues/7/comments',
    ],
    [
      'gitlab',
      [[{ id: 9, body: marker, author: { id: 6 } }]],
      'POST https://git.example.org/api/projects/xu-gou%2Fzhan-guan/merge_requests/7/notes',
    ],
  ])('%s with %j: %s', async (forge, pages, call) => {
    const { told, ask } = forgeWith(pages);
    await putComment(place(forge), '新', ask);
    expect(told).toEqual([`${call} {"body":"新"}`]);
  });

  test('says so when the forge refuses', async () => {
    const ask = () => Promise.resolve(new Response('', { status: 403 }));
    await expect(putComment(place('github'), '新', ask)).rejects.toThrow('403');
  });
});
