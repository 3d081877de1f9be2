import type { Catalogue } from '#catalogue/catalogue';
import { entryKey } from '#catalogue/entry';
import type { AnyEntry } from '#catalogue/entry';
import { collectionLabels } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import type { Finding } from '#schema/problem';
import { finding } from './check.ts';
import type { Check } from './check.ts';

/** What an entry is for others: collections without drafts hold what is published. */
export const statusOf = ({ data }: AnyEntry): 'draft' | 'published' | 'withdrawn' =>
  'status' in data ? data.status : 'published';

/** Key of an entry, tombstones included → what it is for others. */
export const statusesOf = ({
  all,
  tombstones,
}: Pick<Catalogue, 'all' | 'tombstones'>): Map<string, 'draft' | 'published' | 'withdrawn'> =>
  new Map([
    ...all.map((entry) => [entryKey(entry), statusOf(entry)] as const),
    ...tombstones.map((one) => [entryKey(one), 'withdrawn'] as const),
  ]);

/**
 * A published entry names only what is published: else its page would show a bare slug, and a
 * withdrawn person would leave a trace.
 */
export const namesPublished: Check = ({ catalogue }) => {
  const statuses = statusesOf(catalogue);
  return catalogue.all
    .filter(({ data }) => 'status' in data && data.status === 'published')
    .flatMap((entry) =>
      markedValues(schemas[entry.collection], entry.data, 'reference').flatMap(
        ({ path, value, meta: { reference: collection } }) => {
          if (collection === undefined) return [];
          const status = statuses.get(`${collection}/${value}`) ?? 'published';
          if (status === 'published') return [];
          return [
            namesUnpublished(entry, path, `${collectionLabels[collection]}“${value}”`, status),
          ];
        },
      ),
    );
};

/** Says that an entry names a draft or a withdrawn one; `what` is that one, as in `工匠“jia”`. */
export const namesUnpublished = (
  entry: { file: string },
  path: Finding['path'],
  what: string,
  status: 'draft' | 'withdrawn',
): Finding =>
  status === 'withdrawn'
    ? finding(entry, path, 'references/withdrawn', `${what}已经撤下`, '删掉这一项。')
    : finding(
        entry,
        path,
        'references/draft',
        `${what}还是草稿，没有发布`,
        '先发布它，或删掉这一项。',
      );
