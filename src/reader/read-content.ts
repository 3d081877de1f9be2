import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '#gate/decode';
import { officeEmails } from '#gate/office-emails';
import { textProblems } from '#gate/text-problems';
import { schemas } from '#schema/collections';
import type { Problem } from '#schema/problem';
import { blockFault } from './block-fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { listFiles } from './list-files.ts';
import type { ContentFile } from './list-files.ts';
import type { RawFile } from './raw-file.ts';
import { sourceFaults } from './yaml-source.ts';
import { parseYaml } from './yaml.ts';

/** How reading is watched and narrowed from outside: a parser may bring down its whole process. */
export interface Watched {
  /** Told the file that is read or parsed next; undefined once none is. */
  onFile?: ((file: string | undefined) => void) | undefined;
  /** Files that a parser stopped at. They are there, but not opened. */
  skip?: ReadonlySet<string> | undefined;
  /** The files whose own mistakes are asked for, all when unset; others are read for what they say. */
  only?: ((file: string) => boolean) | undefined;
}

/**
 * Reads a content folder whole. Every file that cannot be read as YAML or Markdown is a problem with
 * its place; the others go on, so that one mistake does not hide the next.
 */
export function readContent(directory: string): { files: RawFile[]; problems: Problem[] } {
  const { files, problems } = listContent(directory);
  const readings = [...readFiles(directory, files)];
  return {
    files: readings.flatMap(({ raw }) => raw ?? []),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}

/** The files of a content folder, and what is wrong with their names; one without `hall.yaml` has none. */
export function listContent(directory: string): { files: ContentFile[]; problems: Problem[] } {
  if (existsSync(join(directory, 'hall.yaml'))) return listFiles(directory);
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

/** Reads files one by one, so that none need be kept longer than its reader wants. */
export function* readFiles(
  directory: string,
  files: readonly ContentFile[],
  { onFile, skip, only }: Watched = {},
): Generator<FileReading & { readonly at: ContentFile }> {
  for (const at of files) {
    if (skip?.has(at.file)) {
      yield { at, problems: [] };
      continue;
    }
    onFile?.(at.file);
    yield { at, ...readFile(directory, at, only?.(at.file)) };
  }
  onFile?.(undefined);
}

/** A file as far as it could be read, and what the gate has found in its text. */
export interface FileReading {
  readonly raw?: RawFile;
  readonly problems: readonly Problem[];
}

/**
 * Reads one file below the content folder: bytes, text, block of fields, YAML, each if sound. Unless
 * its mistakes are `asked` for, its text is not looked through.
 */
export function readFile(directory: string, at: ContentFile, asked = true): FileReading {
  const { file } = at;
  const text = decodeText(readFileSync(join(directory, file)));
  if (typeof text !== 'string') return { problems: [{ file, column: 1, ...text }] };
  const markdown = !file.endsWith('.yaml');
  const parts = markdown ? splitFrontMatter(text) : { yaml: text, body: '', bodyLine: 1 };
  const block = markdown ? blockFault(text, parts, keysOf(at)) : undefined;
  const early = block ? [{ file, column: 1, ...block }] : [];
  if (!parts) return { problems: [...early, ...textProblems(file, text)] };
  const yamlOffset = markdown ? 1 : 0;
  const refused = sourceFaults(parts.yaml);
  const parsed = refused.length === 0 ? parseYaml(parts.yaml) : undefined;
  const value = parsed?.ok === true ? parsed.value : undefined;
  const written = parsed?.ok === false ? [parsed] : refused;
  const problems = [
    ...early,
    ...written.map(({ line, column, rule, message, suggestion }) => ({
      file,
      line: line + yamlOffset,
      column,
      rule,
      message,
      suggestion,
    })),
    ...(asked ? textProblems(file, text, { officeEmails: officeEmails(value) }) : []),
  ];
  return written.length > 0
    ? { problems }
    : { raw: { ...at, ...parts, value, yamlOffset }, problems };
}

const keysOf = ({ collection }: ContentFile): string[] =>
  collection === 'hall' ? [] : Object.keys(schemas[collection].shape);
