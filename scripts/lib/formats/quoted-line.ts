import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '#schema/problem';
import { visible } from '#gate/visible';

/** Characters shown at most before and behind the place of the problem. */
const reach = 60;
/** Text files that are larger are refused anyway, and not opened for a quotation. */
const largest = 1024 * 1024;
const texts = /\.(?:md|mdx|yaml)$/;
/** What must not be repeated in a report that anyone may read. */
const secret = /^(?:personal|secret)/;
/** Signs as wide as a Chinese character. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** A line as it stands in the file, invisible signs spelt out, and what puts a caret under its place. */
export interface QuotedLine {
  readonly text: string;
  readonly indent: string;
}

/**
 * Quotes lines of the files below `directory`, each file read once. Undefined for pictures, for what
 * is no plain file, and for personal data and secrets, which a report must not spread.
 */
export function lineQuoter(directory: string): (problem: Problem) => QuotedLine | undefined {
  const files = new Map<string, readonly string[]>();
  return ({ file, line, column, rule }) => {
    if (secret.test(rule) || !texts.test(file)) return undefined;
    const lines = files.get(file) ?? linesOf(path.join(directory, file));
    files.set(file, lines);
    const text = lines[line - 1];
    return text === undefined || text.trim() === '' ? undefined : quote(text, column - 1);
  };
}

function linesOf(file: string): readonly string[] {
  const found = lstatSync(file, { throwIfNoEntry: false });
  // A symbolic link could show any file of the machine.
  return found?.isFile() === true && found.size <= largest
    ? readFileSync(file, 'utf8').split(/\r?\n/)
    : [];
}

function quote(text: string, at: number): QuotedLine {
  const from = Math.max(0, at - reach);
  const before = visible(text.slice(from, at));
  const start = from > 0 ? '…' : '';
  const end = text.length > at + reach ? '…' : '';
  return {
    text: `${start}${before}${visible(text.slice(at, at + reach))}${end}`,
    indent: [...`${start}${before}`].map((sign) => (wide.test(sign) ? '\u3000' : ' ')).join(''),
  };
}
