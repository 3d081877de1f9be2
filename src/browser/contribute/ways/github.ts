import { pathInAddress } from '#schema/forge';
import type { Forge } from '#schema/forge';
import { base64 } from './base64.ts';
import type { ForgeApi } from './forge-api.ts';

const at = ({ api, project }: Forge, rest: string): string => `${api}/repos/${project}/${rest}`;

/**
 * GitHub REST API: branches, git/refs (“Create a reference”), contents (“Create or update file
 * contents”, one commit a file), pulls. It allows CORS from any origin; headers that its preflight
 * does not list are not sent.
 */
export const github: ForgeApi = {
  headers: (token) => ({
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
  }),
  branch: (forge, branch) => ({
    method: 'GET',
    address: at(forge, `branches/${pathInAddress(branch)}`),
  }),
  tip: ['commit', 'sha'],
  file: (forge, path) => ({
    method: 'GET',
    address: at(forge, `contents/${pathInAddress(path)}?ref=${encodeURIComponent(forge.branch)}`),
  }),
  fileId: ['sha'],
  writes: (forge, { branch, tip, known, title, files }) => [
    {
      method: 'POST',
      address: at(forge, 'git/refs'),
      body: { ref: `refs/heads/${branch}`, sha: tip },
    },
    ...files.map((file) => ({
      method: 'PUT' as const,
      address: at(forge, `contents/${pathInAddress(file.path)}`),
      body: { message: title, content: base64(file), branch, sha: known.get(file.path) },
    })),
  ],
  proposal: (forge, { branch, title, body }) => ({
    method: 'POST',
    address: at(forge, 'pulls'),
    body: { title, body, head: branch, base: forge.branch },
  }),
  page: ['html_url'],
};
