import { pathInAddress } from '#schema/forge';
import type { Forge } from '#schema/forge';
import { base64 } from './base64.ts';
import type { ForgeApi } from './forge-api.ts';

const at = ({ api, project }: Forge, rest: string): string => `${api}/repos/${project}/${rest}`;

/**
 * Gitea API v1, which Forgejo shares: branches, contents (“Modify multiple files”, since 1.20, with
 * `new_branch`), pulls. CORS is off by default there: the administrator sets `[cors]` in app.ini.
 */
export const gitea: ForgeApi = {
  headers: (token) => ({ authorization: `token ${token}` }),
  branch: (forge, branch) => ({
    method: 'GET',
    address: at(forge, `branches/${pathInAddress(branch)}`),
  }),
  tip: ['commit', 'id'],
  file: (forge, path) => ({
    method: 'GET',
    address: at(forge, `contents/${pathInAddress(path)}?ref=${encodeURIComponent(forge.branch)}`),
  }),
  fileId: ['sha'],
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
  proposal: (forge, { branch, title, body }) => ({
    method: 'POST',
    address: at(forge, 'pulls'),
    body: { title, body, head: branch, base: forge.branch },
  }),
  page: ['html_url'],
};
