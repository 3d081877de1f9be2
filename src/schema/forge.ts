import type { ForgeSetting } from './forge-setting.ts';

/** The forges that Shaitu knows how to talk to; Forgejo (Codeberg) speaks as Gitea does. */
export const forgeKinds = ['github', 'gitlab', 'gitea', 'gitee'] as const;
export type ForgeKind = (typeof forgeKinds)[number];

/** Where the files of a hall are kept, with everything that its pages and its API ask for. */
export interface Forge {
  readonly kind: ForgeKind;
  /** Its address, without `.git` and without a slash at the end. */
  readonly repository: string;
  /** The path of the repository on its host: `owner/name`; on GitLab also with groups in groups. */
  readonly project: string;
  readonly branch: string;
  /** Root of its API, without a slash at the end. */
  readonly api: string;
}

const knownHosts: Readonly<Record<string, ForgeKind>> = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'gitee.com': 'gitee',
  'codeberg.org': 'gitea',
  'gitea.com': 'gitea',
};

/**
 * Roots of the APIs on a forge's own host: GitHub Enterprise Server “REST API” (`/api/v3`), GitLab
 * REST API (`/api/v4`), Gitea API (`/api/v1`), Gitee OpenAPI (`/api/v5`).
 */
const apiRoots: Readonly<Record<ForgeKind, string>> = {
  github: '/api/v3',
  gitlab: '/api/v4',
  gitea: '/api/v1',
  gitee: '/api/v5',
};

/**
 * The forge that a repository stands on. Undefined when its host is not known and `kind` is not
 * given, or when the address is not one of a repository.
 */
export function forgeAt(
  repository: string,
  settings: Partial<ForgeSetting> = {},
): Forge | undefined {
  const { origin, hostname, pathname } = new URL(repository);
  const project = pathname
    .replace(/^\/+/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  const kind = settings.kind ?? knownHosts[hostname];
  if (kind === undefined || !/^[^/]+(?:\/[^/]+)+$/.test(project)) return undefined;
  const usual = hostname === 'github.com' ? 'https://api.github.com' : `${origin}${apiRoots[kind]}`;
  return {
    kind,
    repository: `${origin}/${project}`,
    project,
    branch: settings.branch ?? 'main',
    api: (settings.api ?? usual).replace(/\/+$/, ''),
  };
}

/** A path with each of its parts made safe for an address. */
export const pathInAddress = (path: string): string =>
  path.split('/').map(encodeURIComponent).join('/');

/** The page of the forge on which a file of the repository is edited. */
export function editPage({ kind, repository, branch }: Forge, path: string): string {
  const verb = { github: 'edit', gitlab: '-/edit', gitea: '_edit', gitee: 'edit' }[kind];
  return `${repository}/${verb}/${pathInAddress(branch)}/${pathInAddress(path)}`;
}
