import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#schema/problem';
import { splitFrontMatter } from './front-matter.ts';
import { listFiles } from './list-files.ts';
import type { ContentFile } from './list-files.ts';
import type { RawFile } from './raw-file.ts';
import { parseYaml } from './yaml.ts';

/**
 * Reads a content folder whole. Every file that cannot be read as YAML or Markdown is a problem with
 * its place; the others go on, so that one mistake does not hide the next.
 */
export function readContent(directory: string): { files: RawFile[]; problems: Problem[] } {
  if (!existsSync(join(directory, 'hall.yaml'))) {
    const problem: Problem = {
      file: 'hall.yaml',
      line: 1,
      column: 1,
      rule: 'hall/missing',
      message: '没有 hall.yaml',
      suggestion: '在内容文件夹里建一个 hall.yaml，至少写馆名(name)和编者(editors)。',
    };
    return { files: [], problems: [problem] };
  }
  const { files, problems } = listFiles(directory);
  const read: RawFile[] = [];
  for (const file of files) {
    const result = readFile(directory, file);
    if ('rule' in result) problems.push(result);
    else read.push(result);
  }
  return { files: read, problems };
}

/** Reads one file below the content folder: its parsed YAML and its body, or what is wrong. */
export function readFile(directory: string, at: ContentFile): RawFile | Problem {
  const text = readFileSync(join(directory, at.file), 'utf8').replace(/^\uFEFF/, '');
  // What is not UTF-8 is decoded with replacement characters, and would be published so.
  if (text.includes('\uFFFD'))
    return {
      file: at.file,
      line: text.slice(0, text.indexOf('\uFFFD')).split('\n').length,
      column: 1,
      rule: 'files/encoding',
      message: '文件不是 UTF-8 编码，有字读不出来',
      suggestion: '用编辑器另存为 UTF-8 编码；GBK、GB18030 的文件要转换。',
    };
  const markdown = !at.file.endsWith('.yaml');
  const parts = markdown ? splitFrontMatter(text) : { yaml: text, body: '', bodyLine: 1 };
  if (!parts) {
    return {
      file: at.file,
      line: 1,
      column: 1,
      rule: 'front-matter/missing',
      message: '文件开头没有完整的 --- 字段区',
      suggestion: '第一行写三个减号 ---，然后是字段，再用一行 --- 结束。',
    };
  }
  const yamlOffset = markdown ? 1 : 0;
  const parsed = parseYaml(parts.yaml);
  if (!parsed.ok) {
    const { line, column, message, suggestion } = parsed;
    return {
      file: at.file,
      line: line + yamlOffset,
      column,
      rule: 'yaml/syntax',
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }
  return { ...at, ...parts, value: parsed.value, yamlOffset };
}
