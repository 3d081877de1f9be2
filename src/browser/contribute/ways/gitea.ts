import { base64 } from './base64.ts';
import type { ForgeApi } from './forge-api.ts';
import { at, repos } from './repos.ts';

/**
 * Gitea API v1, which Forgejo shares: branches, contents (“Modify multiple files”, since 1.20, with
 * `new_branch`), pulls. CORS is off by default there: the administrator sets `[cors]` in app.ini.
 */
export const gitea: ForgeApi = {
  ...repos,
  headers: (token) => ({ authorization: `token ${token}` }),
  tip: ['commit', 'id'],
  writes: (forge, { branch, known, title, files }) => [
    {
      method: 'POST',
      address: at(forge, 'contents'),
      body: {
        branch: forge.branch,
        new_branch: branch,
        message: title,
        files: files.map((file) => ({
          operation: known.has(file.path) ? 'update' : 'create',
          path: file.path,
          content: base64(file),
          sha: known.get(file.path),
        })),
      },
    },
  ],
};
