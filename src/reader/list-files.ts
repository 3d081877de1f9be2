import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { sizeFault } from '#gate/decode';
import { pathProblems } from '#gate/paths';
import { isPictureName } from '#gate/picture/type';
import { collectionNames, fileExtension, isCollectionName } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';
import { isSlug } from '#schema/field';
import { nearest } from '#schema/nearest';
import type { Problem } from '#schema/problem';
import { pathEntries } from './path-entries.ts';

export interface ContentFile {
  file: string;
  collection: CollectionName | 'hall';
  slug: string;
}

const problem = (file: string, rule: string, message: string, suggestion: string): Problem => ({
  file,
  line: 1,
  column: 1,
  rule,
  message,
  suggestion,
});

interface Listing {
  files: ContentFile[];
  problems: Problem[];
}

/**
 * Lists the content files of a hall, in byte order of their paths. An entry is `<slug>.md` or
 * `<slug>/index.md` with its pictures beside it. Anything else that lies there is a problem, so that
 * no file is silently left out; links are never followed, and what the gate refuses by its path or
 * its size is not opened.
 */
export function listFiles(directory: string): Listing {
  const lying = pathEntries(directory);
  const refused = [
    ...pathProblems(lying),
    ...lying.flatMap(({ path, bytes }) => {
      const fault = isPictureName(path) ? undefined : sizeFault(bytes);
      return fault ? [{ file: path, column: 1, ...fault }] : [];
    }),
  ];
  const { files, problems } = listPlaces(directory);
  if (refused.length === 0) return { files, problems };
  const told = new Set(refused.map(({ file }) => file));
  return {
    files: files.filter(({ file }) => !told.has(file)),
    problems: [...refused, ...problems.filter(({ file }) => !told.has(file))],
  };
}

/** What lies where it belongs, by names alone. */
function listPlaces(directory: string): Listing {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const top of entries(directory)) {
    if (top.isFile() && top.name === 'hall.yaml') {
      files.push({ file: 'hall.yaml', collection: 'hall', slug: 'hall' });
    } else if (top.isDirectory() && isCollectionName(top.name)) {
      listCollection(directory, top.name, files, problems);
    } else {
      problems.push(
        problem(
          top.name,
          'files/unknown',
          `content 里不该有“${top.name}”`,
          `可以有 hall.yaml 和这些文件夹：${collectionNames.join('、')}${didYouMean(top.name)}`,
        ),
      );
    }
  }
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), problems };
}

function listCollection(
  directory: string,
  collection: CollectionName,
  files: ContentFile[],
  problems: Problem[],
): void {
  const extension = fileExtension(collection);
  const index = `index${extension}`;
  const owners = new Map<string, string>();
  const add = (file: string, slug: string) => {
    const owner = owners.get(slug);
    owners.set(slug, file);
    if (owner !== undefined)
      problems.push(
        problem(file, 'files/twice', `编号“${slug}”已经属于 ${owner}`, '两个文件只能留一个。'),
      );
    else if (isSlug(slug)) files.push({ file, collection, slug });
    else
      problems.push(
        problem(
          file,
          'files/slug',
          `编号“${slug}”不合规`,
          '编号用拼音：小写字母、数字和连字符，至少一个字母，例如 mu-cai-zhua-dou。',
        ),
      );
  };
  for (const entry of entries(join(directory, collection))) {
    const file = `${collection}/${entry.name}`;
    if (entry.isFile() && entry.name.endsWith(extension)) {
      add(file, entry.name.slice(0, -extension.length));
    } else if (entry.isDirectory() && extension !== '.yaml') {
      const inside = entries(join(directory, file));
      if (inside.some((item) => item.isFile() && item.name === index)) {
        add(`${file}/${index}`, entry.name);
      } else {
        problems.push(
          problem(
            file,
            'files/no-index',
            `这个文件夹里没有 ${index}`,
            `条目的正文写在 ${index} 里。`,
          ),
        );
      }
      for (const item of inside) {
        if (item.name === index || (item.isFile() && isProperPicture(item.name))) continue;
        problems.push(
          problem(
            `${file}/${item.name}`,
            'files/unknown',
            `这里只能放 ${index} 和照片`,
            '照片的文件名用小写字母，以 .jpg、.png 或 .webp 结尾。',
          ),
        );
      }
    } else {
      problems.push(
        problem(
          file,
          'files/unknown',
          `这里只能放 ${extension} 文件`,
          '把它移走，或改成正确的文件名。',
        ),
      );
    }
  }
}

const isProperPicture = (name: string): boolean =>
  isPictureName(name) && name === name.toLowerCase();

const didYouMean = (name: string): string => {
  const guess = nearest(name, collectionNames);
  return guess === undefined ? '' : `。是不是想写 ${guess}？`;
};

/** Dot files are left alone: they are the machine's, not the hall's. */
const entries = (directory: string): Dirent[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
