import path from 'node:path';
import type { CollectionName } from '#schema/collection-name';
import { readFlags } from '../read-flags.ts';
import { collectionOfSheet } from '../workbook/sheet-names.ts';

export interface ImportOptions {
  /** Absolute path. */
  readonly file: string;
  readonly kind?: CollectionName;
  readonly content?: string;
  readonly write: boolean;
  /** Existing entries may be changed. */
  readonly overwrite: boolean;
  /** What is sound is written although other rows are not. */
  readonly partly: boolean;
}

const usage =
  '用法：npm run import -- 文件.xlsx 或 文件.csv [--kind 类别] [--write] [--overwrite] [--partly] [--content 文件夹]';

/** The flags of `import`. Throws a sentence when the file is missing or a flag is unknown. */
export function importOptions(args: string[]): ImportOptions {
  const { values, positionals } = readFlags(
    {
      args,
      allowPositionals: true,
      options: {
        kind: { type: 'string' },
        content: { type: 'string' },
        write: { type: 'boolean' },
        overwrite: { type: 'boolean' },
        partly: { type: 'boolean' },
      },
    },
    usage,
  );
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(usage);
  const kind = values.kind === undefined ? undefined : collectionOfSheet(values.kind);
  if (values.kind !== undefined && kind === undefined)
    throw new Error(`没有“${values.kind}”这一类，写 outcomes 或 成果 这样的名字。\n${usage}`);
  const { write = false, overwrite = false, partly = false } = values;
  return {
    file: path.resolve(file),
    ...(kind === undefined ? {} : { kind }),
    ...(values.content === undefined ? {} : { content: values.content }),
    write,
    overwrite,
    partly,
  };
}
