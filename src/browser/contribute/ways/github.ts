import { pathInAddress } from '#schema/forge';
import { base64 } from './base64.ts';
import type { ForgeApi } from './forge-api.ts';
import { at, repos } from './repos.ts';

/**
 * GitHub REST API: branches, git/refs (“Create a reference”), contents (“Create or update file
 * contents”, one commit a file), pulls. It allows CORS from any origin; headers that its preflight
 * does not list are not sent.
 */
export const github: ForgeApi = {
  ...repos,
  headers: (token) => ({
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
  }),
  tip: ['commit', 'sha'],
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
};
