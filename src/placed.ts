import { locate } from '#reader/position';
import type { RawFile } from '#reader/raw-file';
import type { Finding, Problem } from '#schema/problem';

/** Finds a finding's line and column in its file; only files with mistakes are parsed for it. */
export const placed =
  (raw: RawFile) =>
  ({ path, rule, message, suggestion }: Omit<Finding, 'file'>): Problem => {
    const onKey = rule === 'schema/unknown-key' || rule === 'yaml/proto';
    const { line, column } = locate(raw.yaml, path, onKey);
    return {
      file: raw.file,
      line: line + raw.yamlOffset,
      column,
      rule,
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  };

/** File, line and column in one, to see whether two problems are told of the same place. */
export const placeOf = ({ file, line, column }: Problem): string => `${file}:${line}:${column}`;

/** Problems by file and place, those of one place by their rule. */
export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : 1),
  );
