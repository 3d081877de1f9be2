import { expect, test } from 'vitest';
import { documentFiles } from '../../../../scripts/lib/screenshot/document-files.ts';

const fence = (language: string, text: string) => `\`\`\`${language}\n${text}\`\`\`\n`;

test.each([
  [
    'the file that the paragraph before it names',
    `写在 \`content/outcomes/a.md\`：\n\n${fence('markdown', '---\n---\n')}`,
    { 'outcomes/a.md': '---\n---\n' },
  ],
  [
    'the last of several',
    `不是 \`content/outcomes/a.md\`，是 \`content/sources/b.yaml\`：\n\n${fence('yaml', 'a: 1\n')}`,
    { 'sources/b.yaml': 'a: 1\n' },
  ],
  ['a piece of a file: none', `再写：\n\n${fence('yaml', 'a: 1\n')}`, {}],
  [
    'a file that an earlier paragraph names: none',
    `\`content/outcomes/a.md\`\n\n再写：\n\n${fence('yaml', 'a: 1\n')}`,
    {},
  ],
  ['a folder: none', `在 \`content/sources\` 里：\n\n${fence('yaml', 'a: 1\n')}`, {}],
  ['a command or a message: none', `\`content/sources/b.yaml\`\n\n${fence('text', 'a\n')}`, {}],
])('an example is %s', (_, document, files) => {
  expect(documentFiles(document)).toEqual(files);
});
