import { pathInAddress } from '#schema/forge';
import type { Forge } from '#schema/forge';
import type { ForgeApi } from './forge-api.ts';

/** An address below the repository. */
export const at = ({ api, project }: Forge, rest: string): string =>
  `${api}/repos/${project}/${rest}`;

/** What Gitea and Gitee ask in the words of GitHub: branches, contents, pulls. */
export const repos = {
  branch: (forge, branch) => ({
    method: 'GET',
    address: at(forge, `branches/${pathInAddress(branch)}`),
  }),
  file: (forge, path) => ({
    method: 'GET',
    address: at(forge, `contents/${pathInAddress(path)}?ref=${encodeURIComponent(forge.branch)}`),
  }),
  fileId: ['sha'],
  proposal: (forge, { branch, title, body }) => ({
    method: 'POST',
    address: at(forge, 'pulls'),
    body: { title, body, head: branch, base: forge.branch },
  }),
  page: ['html_url'],
} as const satisfies Partial<ForgeApi>;
