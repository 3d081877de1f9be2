import { markdownFile } from '../../lib/markdown-file.ts';
import { least } from '../../lib/fictional-entries.ts';

/** What lies at a path: text or bytes, a link to elsewhere, or text that may be executed. */
export type Content =
  string | Uint8Array | { readonly link: string } | { readonly program: string };

/** One contribution: a sentence that says what it holds, and its files by path below content. */
export interface GoodRow {
  readonly name: string;
  readonly files: Readonly<Record<string, Content>>;
}

/** A contribution that must be refused, by this rule, in one of its files. */
export interface HostileRow extends GoodRow {
  readonly rule: string;
}

type Told = readonly [name: string, text: string, rule: string];

const numbered =
  (folder: string, extension: string) =>
  (kind: string, i: number): string =>
    `${folder}/${kind}-${i + 1}${extension}`;
const outcome = numbered('outcomes', '.md');
const story = numbered('stories', '.mdx');

/** Texts as bodies of outcomes; `kind` keeps the paths of one table apart from those of another. */
export const inBody = (kind: string, rows: readonly Told[]): HostileRow[] =>
  rows.map(([name, text, rule], i) => ({
    name,
    files: { [outcome(kind, i)]: markdownFile('outcomes', {}, `${text}\n`) },
    rule,
  }));

/** Texts as bodies of stories. */
export const inStory = (kind: string, rows: readonly Told[]): HostileRow[] =>
  rows.map(([name, text, rule], i) => ({
    name: `in a story, ${name}`,
    files: { [story(kind, i)]: markdownFile('stories', {}, `${text}\n`) },
    rule,
  }));

/** Lines of YAML behind the least front matter of an outcome. */
export const inFields = (kind: string, rows: readonly Told[]): HostileRow[] =>
  rows.map(([name, lines, rule], i) => ({
    name,
    files: { [outcome(kind, i)]: withLines(lines) },
    rule,
  }));

/** An outcome with further lines of YAML in its front matter. */
export const withLines = (lines: string): string =>
  markdownFile('outcomes').replace(/---\n$/, () => `${lines}\n---\n`);

/** Outcomes with some fields changed. */
export const inValues = (
  kind: string,
  rows: readonly (readonly [name: string, changes: object, rule: string])[],
): HostileRow[] =>
  rows.map(([name, changes, rule], i) => ({
    name,
    files: { [outcome(kind, i)]: markdownFile('outcomes', changes) },
    rule,
  }));

/** Sources with this address. */
export const inSources = (kind: string, rows: readonly Told[]): HostileRow[] =>
  rows.map(([name, url, rule], i) => ({
    name: `as a source's address, ${name}`,
    files: { [`sources/${kind}-${i + 1}.yaml`]: sourceFile(url) },
    rule,
  }));

const { title, publisher, tier, kind } = least.sources;

/** A source with this address, JSON in YAML so that every character is written as it is. */
export const sourceFile = (url: string): string =>
  `title: ${title}\npublisher: ${publisher}\ntier: ${tier}\nkind: ${kind}\nurl: ${JSON.stringify(url)}\n`;

/** Whole files of outcomes. */
export const asOutcome = (
  kind: string,
  rows: readonly (readonly [name: string, content: string | Uint8Array, rule: string])[],
): HostileRow[] =>
  rows.map(([name, content, rule], i) => ({
    name,
    files: { [outcome(kind, i)]: content },
    rule,
  }));
