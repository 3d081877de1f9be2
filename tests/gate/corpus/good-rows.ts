import { cite, sourceSlug } from '../../lib/fictional-entries.ts';
import { markdownFile } from '../../lib/markdown-file.ts';
import { bodies } from './good/bodies.ts';
import { addresses, fieldLines } from './good/fields.ts';
import { goodPictures } from './good/pictures.ts';
import { storyBodies } from './good/stories.ts';
import { texts } from './good/texts.ts';
import { sourceFile, withLines } from './row.ts';
import type { Content, GoodRow } from './row.ts';

const file = (name: string, path: string, content: Content): GoodRow => ({
  name,
  files: { [path]: content },
});

const wholes: readonly (readonly [name: string, text: string])[] = [
  ['a file of Windows', markdownFile('outcomes', {}, `虚构。${cite}\n`).replaceAll('\n', '\r\n')],
  ['a file with a byte-order mark', `\uFEFF${markdownFile('outcomes', {}, `虚构。${cite}\n`)}`],
  ['a file without a body', markdownFile('outcomes')],
  ['a file with blank lines at its end', `${markdownFile('outcomes')}\n\n\n`],
  ['blanks behind the hyphens', markdownFile('outcomes').replaceAll('---\n', '--- \n')],
];

/** Stories name an exhibit that is there. */
const bound = { outcomes: ['xu-gou-jia-ju'] };

/** Everything that must be let through; pictures are made when it is asked for. */
export const goodRows = async (): Promise<GoodRow[]> => [
  ...texts.map(([name, text], i) =>
    file(
      `${name}, in a body and in fields`,
      `outcomes/wen-zi-${i + 1}.md`,
      markdownFile(
        'outcomes',
        {
          problem: `${text}${cite}`,
          sources: [{ id: sourceSlug, at: [...text].slice(0, 60).join('') }],
        },
        `虚构：${text}${cite}\n`,
      ),
    ),
  ),
  ...bodies.map(([name, body], i) =>
    file(
      `${name}, as a body`,
      `outcomes/zheng-wen-${i + 1}.md`,
      markdownFile('outcomes', {}, `${body}\n`),
    ),
  ),
  ...storyBodies.map(([name, body], i) =>
    file(
      `${name}, in a story`,
      `stories/gu-shi-${i + 1}.mdx`,
      markdownFile('stories', bound, `${body}\n`),
    ),
  ),
  ...fieldLines.map(([name, lines], i) =>
    file(`${name}, among the fields`, `outcomes/zi-duan-${i + 1}.md`, withLines(lines)),
  ),
  ...addresses.map(([name, url], i) =>
    file(`${name}, as an address`, `sources/wang-zhi-${i + 1}.yaml`, sourceFile(url)),
  ),
  ...wholes.map(([name, text], i) => file(name, `outcomes/zheng-ge-${i + 1}.md`, text)),
  file('an entry in a folder', 'outcomes/wen-jian-jia/index.md', markdownFile('outcomes')),
  file('a dot file', 'outcomes/.DS_Store', '虚构'),
  ...(await goodPictures()),
];
