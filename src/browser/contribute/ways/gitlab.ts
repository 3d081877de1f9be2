import type { Forge } from '#schema/forge';
import { base64 } from './base64.ts';
import type { ForgeApi } from './forge-api.ts';

const at = ({ api, project }: Forge, rest: string): string =>
  `${api}/projects/${encodeURIComponent(project)}/${rest}`;

/**
 * GitLab REST API v4: repository/branches, repository/files, repository/commits (“Create a commit
 * with multiple files and actions”), merge_requests. It allows CORS on `/api/*` from any origin.
 */
export const gitlab: ForgeApi = {
  headers: (token) => ({ 'private-token': token }),
  branch: (forge, branch) => ({
    method: 'GET',
    address: at(forge, `repository/branches/${encodeURIComponent(branch)}`),
  }),
  tip: ['commit', 'id'],
  file: (forge, path) => ({
    method: 'GET',
    address: at(
      forge,
      `repository/files/${encodeURIComponent(path)}?ref=${encodeURIComponent(forge.branch)}`,
    ),
  }),
  fileId: ['blob_id'],
  writes: (forge, { branch, known, title, files }) => [
    {
      method: 'POST',
      address: at(forge, 'repository/commits'),
      body: {
        branch,
        start_branch: forge.branch,
        commit_message: title,
        actions: files.map((file) => ({
          action: known.has(file.path) ? 'update' : 'create',
          file_path: file.path,
          content: base64(file),
          encoding: 'base64',
        })),
      },
    },
  ],
  proposal: (forge, { branch, title, body }) => ({
    method: 'POST',
    address: at(forge, 'merge_requests'),
    body: {
      source_branch: branch,
      target_branch: forge.branch,
      title,
      description: body,
      remove_source_branch: true,
    },
  }),
  page: ['web_url'],
};
