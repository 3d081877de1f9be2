import { entryKey } from '#catalogue/entry';
import { collectionLabels } from '#schema/collection-name';
import { schemas } from '#schema/collections';
import { markedValues } from '#schema/marked';
import { finding } from './check.ts';
import type { Check } from './check.ts';

/**
 * A published entry names only what is published: else its page would show a bare slug, and a
 * withdrawn person would leave a trace.
 */
export const namesPublished: Check = ({ catalogue }) => {
  const statuses = new Map(
    catalogue.all.map((entry) => [
      entryKey(entry),
      'status' in entry.data ? entry.data.status : 'published',
    ]),
  );
  return catalogue.all
    .filter(({ data }) => 'status' in data && data.status === 'published')
    .flatMap((entry) =>
      markedValues(schemas[entry.collection], entry.data, 'reference').flatMap(
        ({ path, value, meta: { reference: collection } }) => {
          if (collection === undefined) return [];
          const status = statuses.get(`${collection}/${value}`) ?? 'published';
          if (status === 'published') return [];
          const what = `${collectionLabels[collection]}“${value}”`;
          return status === 'withdrawn'
            ? [finding(entry, path, 'references/withdrawn', `${what}已经撤下`, '删掉这一项。')]
            : [
                finding(
                  entry,
                  path,
                  'references/draft',
                  `${what}还是草稿，没有发布`,
                  '先发布它，或删掉这一项。',
                ),
              ];
        },
      ),
    );
};
