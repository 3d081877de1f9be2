import type { OwnedFile } from './entry-owners.ts';

const heading = [
  '# 谁审阅哪个条目，由 npm run owners 从 content/unions 写成，不要手改。',
  '# Who reviews which entry: written from content/unions by `npm run owners`; do not edit.',
];
const nobody = '# 还没有一个工会写了审阅账号(owners)，所以不会自动请谁审阅。';

const written = (files: readonly OwnedFile[], pattern: (file: OwnedFile) => string): string =>
  [
    ...heading,
    ...(files.length === 0 ? [nobody] : []),
    ...files.map((file) => `${pattern(file)} ${file.owners.join(' ')}`),
    '',
  ].join('\n');

/** Patterns as in .gitignore (GitHub, GitLab and Gitee, “CODEOWNERS syntax”). */
const asGlob = ({ path, folder }: OwnedFile): string => `/content/${path}${folder ? '/' : ''}`;

/** Go's regular expressions, every backslash of them doubled (Gitea, “Code Owners”). */
const asExpression = ({ path, folder }: OwnedFile): string =>
  `content/${path.replaceAll('.', String.raw`\\.`)}${folder ? '/.*' : ''}`;

/** The file of each forge, by the place where the forge looks for it. */
export function ownerFiles(files: readonly OwnedFile[]): ReadonlyMap<string, string> {
  const globs = written(files, asGlob);
  return new Map([
    ['.github/CODEOWNERS', globs],
    ['.gitlab/CODEOWNERS', globs],
    ['.gitee/CODEOWNERS', globs],
    ['.gitea/CODEOWNERS', written(files, asExpression)],
  ]);
}
