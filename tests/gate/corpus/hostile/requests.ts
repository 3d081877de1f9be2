/** A path of a pull request, with the mode that git gives it, and the rule that refuses it. */
export interface RequestRow {
  readonly name: string;
  readonly path: string;
  readonly mode?: string;
  readonly rule: string;
}

const entry = 'content/outcomes/xu-gou.md';

/** What a pull request may bring that no folder can hold, or that lies outside of content. */
export const requests: readonly RequestRow[] = [
  ['a pipeline', '.github/workflows/xu-gou.yml', 'path/outside'],
  ['a pipeline of GitLab', '.gitlab-ci.yml', 'path/outside'],
  ['the lock file', 'package-lock.json', 'path/outside'],
  ['a program of the hall', 'src/gate/request.ts', 'path/outside'],
  ['a hook', '.husky/pre-commit', 'path/outside'],
  ['a folder that only begins like content', 'content-xu-gou/a.md', 'path/outside'],
  ['content in capitals', 'CONTENT/outcomes/xu-gou.md', 'path/outside'],
  ['submodules', '.gitmodules', 'path/outside'],
  ['a file above', '../content/outcomes/xu-gou.md', 'path/outside'],
  ['a way out', 'content/../package.json', 'path/traversal'],
  ['a way out that comes back', 'content/outcomes/../../content/hall.yaml', 'path/traversal'],
  ['a way from the root', '/etc/passwd', 'path/traversal'],
  ['a way of Windows', 'content\\outcomes\\xu-gou.md', 'path/traversal'],
  ['a drive of Windows', 'C:/content/outcomes/xu-gou.md', 'path/traversal'],
  ['a step of nothing', 'content//outcomes/xu-gou.md', 'path/traversal'],
  ['a step that stays', 'content/./outcomes/xu-gou.md', 'path/traversal'],
  ['a null', 'content/outcomes/xu\u0000gou.md', 'path/control'],
  ['a line feed', 'content/outcomes/xu-gou.md\n.github/a.yml', 'path/control'],
  ['a direction', 'content/outcomes/xu\u202Edm.gou', 'path/control'],
  ['a repository inside', 'content/outcomes/.git/config', 'path/reserved'],
  ['a short name of a repository', 'content/outcomes/GIT~1/config', 'path/reserved'],
  ['a device', 'content/outcomes/aux.md', 'path/reserved'],
  ['a dot at the end', 'content/outcomes/xu-gou.md.', 'path/reserved'],
  ['a star', 'content/outcomes/*.md', 'path/reserved'],
  ['a path longer than any', `content/outcomes/${'x'.repeat(300)}.md`, 'path/long'],
  ['a dot file', 'content/.env', 'files/unknown'],
  ['a dot file among entries', 'content/outcomes/.htaccess', 'files/unknown'],
  ['a folder that no hall has', 'content/pages/index.md', 'files/unknown'],
  ['a web page beside an entry', 'content/outcomes/xu-gou/a.html', 'files/unknown'],
].map(([name = '', path = '', rule = '']) => ({ name, path, rule }));

/** Files that git keeps as something else than a file. */
export const modes: readonly RequestRow[] = [
  { name: 'a link', path: entry, mode: '120000', rule: 'path/symlink' },
  { name: 'another repository', path: entry, mode: '160000', rule: 'path/submodule' },
  { name: 'a program', path: entry, mode: '100755', rule: 'path/executable' },
];
