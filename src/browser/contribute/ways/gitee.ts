import { pathInAddress } from '#schema/forge';
import { base64 } from './base64.ts';
import type { ForgeApi } from './forge-api.ts';
import { at, repos } from './repos.ts';

/**
 * Gitee OpenAPI v5: branches (`refs`, `branch_name`), contents (POST makes a file, PUT with `sha`
 * changes it, one commit a file; of a file that is not there it answers an empty list), pulls.
 */
export const gitee: ForgeApi = {
  ...repos,
  headers: (token) => ({ authorization: `token ${token}` }),
  tip: ['commit', 'sha'],
  writes: (forge, { branch, known, title, files }) => [
    {
      method: 'POST',
      address: at(forge, 'branches'),
      body: { refs: forge.branch, branch_name: branch },
    },
    ...files.map((file) => ({
      method: known.has(file.path) ? ('PUT' as const) : ('POST' as const),
      address: at(forge, `contents/${pathInAddress(file.path)}`),
      body: { message: title, content: base64(file), branch, sha: known.get(file.path) },
    })),
  ],
};
