export const commentForges = ['github', 'gitea', 'gitlab'] as const;
export type CommentForge = (typeof commentForges)[number];

/** Where the comments of a request are read and written. */
export interface CommentApi {
  /** Page `page` (from 1) of the request's comments, oldest first. */
  list: (page: number) => string;
  /** Where a new comment is sent. */
  create: string;
  /** Where a comment is changed, and how. */
  update: (id: number) => { address: string; method: 'PATCH' | 'PUT' };
  /** Who the token belongs to, where a bot's name does not tell. */
  me?: string;
  headers: Readonly<Record<string, string>>;
}

export interface CommentPlace {
  forge: CommentForge;
  /** Root of the API without a slash at the end. */
  api: string;
  /** `owner/name`, on GitLab also the project's number. */
  project: string;
  number: number;
  token: string;
}

/**
 * How each forge keeps comments: GitHub REST “Issue comments”, Gitea API “issue/comment” (alike),
 * GitLab REST “Notes API”.
 */
export function commentApi({ forge, api, project, number, token }: CommentPlace): CommentApi {
  const paged = (address: string) => (page: number) =>
    `${address}?per_page=100&limit=50&page=${page}`;
  if (forge === 'gitlab') {
    const notes = `${api}/projects/${encodeURIComponent(project)}/merge_requests/${number}/notes`;
    return {
      list: (page) => `${paged(notes)(page)}&sort=asc`,
      create: notes,
      update: (id) => ({ address: `${notes}/${id}`, method: 'PUT' }),
      me: `${api}/user`,
      headers: { 'PRIVATE-TOKEN': token },
    };
  }
  const issues = `${api}/repos/${project}/issues`;
  return {
    list: paged(`${issues}/${number}/comments`),
    create: `${issues}/${number}/comments`,
    update: (id) => ({ address: `${issues}/comments/${id}`, method: 'PATCH' }),
    headers: { Authorization: `token ${token}` },
  };
}
