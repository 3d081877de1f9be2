import { describe, expect, test } from 'vitest';
import { branchNames } from '#browser/contribute/ways/branch-names';
import { forgeApis } from '#browser/contribute/ways/forge-api';
import type { Change } from '#browser/contribute/ways/forge-api';
import { forgeKinds } from '#schema/forge';
import { entryPath, forgeOfKind, picturePath, submission } from './lib/fictional-submission.ts';

const text = btoa(String.fromCharCode(...new TextEncoder().encode('---\ntitle: 虚构夹具\n---\n')));
const picture = '/9j/AA==';
const change: Change = {
  branch: 'tougao-outcomes-xu-gou-jia-ju',
  tip: 'c0ffee',
  known: new Map(),
  title: '投稿：虚构夹具',
  body: '虚构的说明',
  files: submission.files,
};
const message = change.title;
const { branch } = change;
const repos = (version: string) => `https://git.example.org/api/${version}/repos/xu-gou/zhan-guan`;
const gitlab = 'https://git.example.org/api/v4/projects/xu-gou%2Fzhan-guan';

describe('a new entry is written', () => {
  test.each([
    [
      'github',
      [
        ['POST', `${repos('v3')}/git/refs`, { ref: `refs/heads/${branch}`, sha: 'c0ffee' }],
        ['PUT', `${repos('v3')}/contents/${entryPath}`, { message, content: text, branch }],
        ['PUT', `${repos('v3')}/contents/${picturePath}`, { message, content: picture, branch }],
      ],
    ],
    [
      'gitlab',
      [
        [
          'POST',
          `${gitlab}/repository/commits`,
          {
            branch,
            start_branch: 'main',
            commit_message: message,
            actions: [
              { action: 'create', file_path: entryPath, content: text, encoding: 'base64' },
              { action: 'create', file_path: picturePath, content: picture, encoding: 'base64' },
            ],
          },
        ],
      ],
    ],
    [
      'gitea',
      [
        [
          'POST',
          `${repos('v1')}/contents`,
          {
            branch: 'main',
            new_branch: branch,
            message,
            files: [
              { operation: 'create', path: entryPath, content: text },
              { operation: 'create', path: picturePath, content: picture },
            ],
          },
        ],
      ],
    ],
    [
      'gitee',
      [
        ['POST', `${repos('v5')}/branches`, { refs: 'main', branch_name: branch }],
        ['POST', `${repos('v5')}/contents/${entryPath}`, { message, content: text, branch }],
        ['POST', `${repos('v5')}/contents/${picturePath}`, { message, content: picture, branch }],
      ],
    ],
  ] as const)('on %s', (kind, expected) => {
    const requests = forgeApis[kind].writes(forgeOfKind(kind), change);
    expect(requests).toEqual(
      expected.map(([method, address, body]) => ({ method, address, body })),
    );
  });
});

describe('a file that is there is changed by the id of its content', () => {
  const known = new Map([[entryPath, 'b10b']]);
  test.each([
    ['github', 1, { method: 'PUT', body: expect.objectContaining({ sha: 'b10b' }) }],
    ['gitee', 1, { method: 'PUT', body: expect.objectContaining({ sha: 'b10b' }) }],
    [
      'gitea',
      0,
      {
        body: expect.objectContaining({
          files: [
            expect.objectContaining({ operation: 'update', sha: 'b10b' }),
            expect.objectContaining({ operation: 'create' }),
          ],
        }),
      },
    ],
    [
      'gitlab',
      0,
      {
        body: expect.objectContaining({
          actions: [
            expect.objectContaining({ action: 'update' }),
            expect.objectContaining({ action: 'create' }),
          ],
        }),
      },
    ],
  ] as const)('on %s', (kind, index, expected) => {
    const requests = forgeApis[kind].writes(forgeOfKind(kind), { ...change, known });
    expect(requests[index]).toMatchObject(expected);
  });
});

describe('what is there is asked for', () => {
  test.each([
    [
      'github',
      `${repos('v3')}/branches/main`,
      `${repos('v3')}/contents/${entryPath}?ref=main`,
      `${repos('v3')}/pulls`,
    ],
    [
      'gitlab',
      `${gitlab}/repository/branches/main`,
      `${gitlab}/repository/files/${encodeURIComponent(entryPath)}?ref=main`,
      `${gitlab}/merge_requests`,
    ],
    [
      'gitea',
      `${repos('v1')}/branches/main`,
      `${repos('v1')}/contents/${entryPath}?ref=main`,
      `${repos('v1')}/pulls`,
    ],
    [
      'gitee',
      `${repos('v5')}/branches/main`,
      `${repos('v5')}/contents/${entryPath}?ref=main`,
      `${repos('v5')}/pulls`,
    ],
  ] as const)('on %s, and the proposal is posted', (kind, tip, file, pulls) => {
    const forge = forgeOfKind(kind);
    const api = forgeApis[kind];
    expect(api.branch(forge, 'main')).toEqual({ method: 'GET', address: tip });
    expect(api.file(forge, entryPath)).toEqual({ method: 'GET', address: file });
    const { method, address, body } = api.proposal(forge, change);
    expect([method, address]).toEqual(['POST', pulls]);
    expect(Object.values(body ?? {})).toEqual(
      expect.arrayContaining([branch, 'main', change.title, change.body]),
    );
  });
});

test.each(forgeKinds)('the token for %s stands in one header and in no request', (kind) => {
  const token = 'xu-gou-ling-pai';
  const forge = forgeOfKind(kind);
  const api = forgeApis[kind];
  const values = Object.values(api.headers(token)).filter((value) => value.includes(token));
  expect(values).toHaveLength(1);
  const requests = [...api.writes(forge, change), api.proposal(forge, change)];
  expect(JSON.stringify(requests)).not.toContain(token);
});

test('the branch has the name of the entry, then numbers behind it', () => {
  const names = branchNames(submission);
  expect(names.slice(0, 3)).toEqual([branch, `${branch}-2`, `${branch}-3`]);
  expect(new Set(names).size).toBe(names.length);
});
