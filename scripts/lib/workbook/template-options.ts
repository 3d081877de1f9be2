import path from 'node:path';
import { collectionLabels } from '#schema/collection-name';
import { nearest } from '#schema/nearest';
import { readFlags } from '../read-flags.ts';
import { collectionOfSheet, sheetCollections } from './sheet-names.ts';

export interface TemplateOptions {
  /** Absolute path of the workbook. */
  readonly out: string;
  readonly collections: readonly (typeof sheetCollections)[number][];
  readonly content?: string;
}

const usage =
  '用法：npm run template [-- --out 文件.xlsx --content 文件夹] [类别…]，类别例如 outcomes 或 成果，不写就是全部';

/** The flags of `template`. Throws a sentence when one is unknown. */
export function templateOptions(args: string[]): TemplateOptions {
  const { values, positionals } = readFlags(
    {
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string', default: '展厅模板.xlsx' },
        content: { type: 'string' },
      },
    },
    usage,
  );
  const collections = positionals.map((word) => {
    const found = sheetCollections.find((name) => name === collectionOfSheet(word));
    if (found) return found;
    const words = sheetCollections.flatMap((name) => [name, collectionLabels[name]]);
    const guess = nearest(word, words);
    throw new Error(
      `没有“${word}”这一类${guess === undefined ? '' : `，是不是想写 ${guess}？`}\n${usage}`,
    );
  });
  return {
    out: path.resolve(values.out),
    collections:
      collections.length === 0
        ? sheetCollections
        : sheetCollections.filter((name) => collections.includes(name)),
    ...(values.content === undefined ? {} : { content: values.content }),
  };
}
