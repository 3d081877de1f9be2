import type { CollectionName } from '#schema/collection-name';
import { isCollectionName } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { readFlags } from '../read-flags.ts';

export interface WithdrawOptions {
  readonly collection: CollectionName;
  readonly slug: string;
  /** For the words of the commit; it is not stored. */
  readonly reason?: string;
  /** Further names to look for, which the file does not hold, or no more. */
  readonly names: readonly string[];
  readonly content?: string;
  readonly write: boolean;
}

const usage =
  '用法：npm run withdraw -- 类别/编号 [--reason 原因] [--name 还要查的名字] [--content 文件夹] [--write]，例如 craftsmen/zhang-shi-li';

/** The flags of `withdraw`. Throws a sentence for an entry that cannot be withdrawn. */
export function withdrawOptions(args: string[]): WithdrawOptions {
  const { values, positionals } = readFlags(
    {
      args,
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        name: { type: 'string', multiple: true, default: [] },
        content: { type: 'string' },
        write: { type: 'boolean' },
      },
    },
    usage,
  );
  const [address = '', ...more] = positionals;
  const [, collection = '', slug = ''] =
    /^(?:content\/)?([a-z]+)\/([a-z0-9-]+)(?:\.mdx?|\/index\.mdx?|\/)?$/.exec(address) ?? [];
  if (more.length > 0 || slug === '') throw new Error(usage);
  if (!isCollectionName(collection)) throw new Error(`没有“${collection}”这一类。\n${usage}`);
  if (!('status' in schemas[collection].shape))
    throw new Error(`${collection} 里的文件没有撤下一说：不再用到它以后，直接删掉文件。`);
  const { reason, name: names, content, write = false } = values;
  return {
    collection,
    slug,
    names,
    ...(reason === undefined ? {} : { reason }),
    ...(content === undefined ? {} : { content }),
    write,
  };
}
