import { editPage, pathInAddress } from '#schema/forge';
import type { Forge, ForgeKind } from '#schema/forge';

/**
 * Longer addresses are refused somewhere on the way: servers commonly take 8 kB for the first line
 * of a request (nginx `large_client_header_buffers`, GitHub answers 414).
 */
const longest = 7500;

export interface ForgePage {
  readonly address: string;
  /** Whether name and text are in the address; else the text has to be pasted. */
  readonly filled: boolean;
  /** Whether the name is: in the address of a new file, or as that of one that is there. */
  readonly named: boolean;
}

/**
 * What the page for a new file takes from its address. GitHub: `filename`, `value`; Gitea and
 * Forgejo the same (developer documentation, “Web UI API”); GitLab: `file_name`, `content`
 * (app/views/projects/blob/_editor.html.haml). Gitee documents none.
 */
const parameters: Readonly<Record<ForgeKind, readonly [name: string, text: string] | undefined>> = {
  github: ['filename', 'value'],
  gitlab: ['file_name', 'content'],
  gitea: ['filename', 'value'],
  gitee: undefined,
};

const verbs: Readonly<Record<ForgeKind, string>> = {
  github: 'new',
  gitlab: '-/new',
  gitea: '_new',
  gitee: 'new',
};

/**
 * The forge's page on which a file is made, or changed when it is there. Only new files can be
 * filled in, and only up to the length an address may have; a longer one still gets its name.
 */
export function forgePage(
  forge: Forge,
  { path, text, isNew }: { path: string; text: string; isNew: boolean },
): ForgePage {
  if (!isNew) return { address: editPage(forge, path), filled: false, named: true };
  const { kind, repository, branch } = forge;
  const page = `${repository}/${verbs[kind]}/${pathInAddress(branch)}`;
  const names = parameters[kind];
  if (names === undefined) return { address: page, filled: false, named: false };
  const named = `${page}?${names[0]}=${encodeURIComponent(path)}`;
  const whole = `${named}&${names[1]}=${encodeURIComponent(text)}`;
  return whole.length <= longest
    ? { address: whole, filled: true, named: true }
    : { address: named, filled: false, named: true };
}
