import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pictureNames } from '../../scripts/lib/screenshot/picture-names.ts';

const documents = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const withoutCode = (text: string): string => text.replaceAll(/^```[\s\S]*?^```$/gmu, '');

/** Where links and pictures of a document lead: those inside the project, as path and anchor. */
function linksOf(document: string) {
  const text = withoutCode(readFileSync(document, 'utf8')).replaceAll(/`[^`\n]*`/gu, '');
  return [...text.matchAll(/(?<!\\)\[[^\]]*\]\((?<target>[^)\s]+)\)/gu)]
    .map(({ groups }) => groups?.target ?? '')
    .filter((target) => !/^https?:/u.test(target))
    .map((target) => {
      const [place = '', anchor = ''] = target.split('#');
      const file = place === '' ? document : path.join(path.dirname(document), place);
      return { target, file, anchor };
    });
}

/** The anchor that the forges give a heading: small letters, hyphens for spaces, no other signs. */
const anchorsOf = (file: string): string[] =>
  [...withoutCode(readFileSync(file, 'utf8')).matchAll(/^#{1,6} (?<title>.+)$/gmu)].map(
    ({ groups }) =>
      (groups?.title ?? '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
  );

test.each(documents)('every link and picture of %s is there', (document) => {
  const dead = linksOf(document).filter(
    ({ file, anchor }) => !existsSync(file) || (anchor !== '' && !anchorsOf(file).includes(anchor)),
  );
  expect(dead.map(({ target }) => target)).toEqual([]);
});

test('the pictures are those that the screenshot script makes, and each is shown', () => {
  const shown = new Set(documents.flatMap(linksOf).map(({ file }) => file));
  const made = pictureNames.map((name) => `docs/images/${name}.png`);
  expect(readdirSync('docs/images').map((name) => `docs/images/${name}`)).toEqual(made.toSorted());
  expect(made.filter((file) => !shown.has(file))).toEqual([]);
});
