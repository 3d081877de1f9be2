import type { CollectionName } from '#schema/collection-name';
import { collectionLabels } from '#schema/collection-name';
import { nearest } from '#schema/nearest';
import { readFlags } from '../read-flags.ts';
import { columnsOf } from '../workbook/column.ts';
import { bodyKey, collectionOfSheet, sheetCollections, slugKey } from '../workbook/sheet-names.ts';
import type { Answers } from './answers.ts';

export interface NewOptions {
  readonly kind?: CollectionName;
  /** What flags say of the entry, by column key. */
  readonly given: Answers;
  /** What they say of a source that is made with it. */
  readonly source: Answers;
  readonly content?: string;
  /** Nothing is asked, not even whether to write. */
  readonly yes: boolean;
}

export const usage =
  '用法：npm run new -- --kind 类别 --title 标题 --summary 摘要 [--source 来源编号@位置] [--new-source 字段=值] [--set 字段=值] [--union 工会编号] [--region 地区] [--slug 编号] [--status draft|published] [--content 文件夹] [--yes]';

/** The flags of `new`. Throws sentences, all at once, for what is unknown. */
export function newOptions(args: string[]): NewOptions {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true } as const;
  const { values } = readFlags(
    {
      args,
      options: {
        kind: text,
        title: text,
        summary: text,
        union: text,
        region: text,
        slug: text,
        status: text,
        source: texts,
        'new-source': texts,
        set: texts,
        content: text,
        yes: { type: 'boolean' },
      },
    },
    usage,
  );
  const { kind: kindWord, content, yes = false } = values;
  const kind = kindWord === undefined ? undefined : collectionOfSheet(kindWord);
  const wrong: string[] = [];
  if (kindWord !== undefined && kind === undefined)
    wrong.push(`没有“${kindWord}”这一类，可用：${kindList}`);
  const given = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, value: string) =>
    to.set(key, [...(to.get(key) ?? []), value]);
  for (const key of ['title', 'summary', 'union', 'region', 'status'] as const) {
    const value = values[key];
    if (value !== undefined) add(given, key, value);
  }
  if (values.slug !== undefined) add(given, slugKey, values.slug);
  if (values.source) add(given, 'sources', values.source.join('\n'));
  const source = new Map<string, string[]>();
  for (const [to, pairs, collection] of [
    [given, values.set ?? [], kind],
    [source, values['new-source'] ?? [], 'sources'],
  ] as const)
    for (const pair of pairs) {
      const [, key = '', value = ''] = /^([^=]+)=([\s\S]*)$/.exec(pair) ?? [];
      const keys =
        collection === undefined
          ? [key]
          : [slugKey, bodyKey, ...columnsOf(collection).map((column) => column.key)];
      if (key === '') wrong.push(`“${pair}”要写成 字段=值，例如 kind=小革新`);
      else if (!keys.includes(key)) {
        const guess = nearest(key, keys);
        wrong.push(
          `没有“${key}”这个字段${guess === undefined ? `，可用：${keys.join('、')}` : `，是不是想写 ${guess}？`}`,
        );
      } else add(to, key, value);
    }
  if (wrong.length > 0) throw new Error([...wrong, usage].join('\n'));
  return {
    ...(kind === undefined ? {} : { kind }),
    given,
    source,
    ...(content === undefined ? {} : { content }),
    yes,
  };
}

/** The collections as people choose among them: `outcomes 成果`. */
export const kindList = sheetCollections
  .map((name) => `${name} ${collectionLabels[name]}`)
  .join('、');
