import { entryKey } from '#catalogue/entry';
import { collectionLabels } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';
import { nearest } from '#schema/nearest';
import type { Finding } from '#schema/problem';
import { stopCollections } from '#schema/tour';
import { finding, perEntry } from './check.ts';
import type { Check, Subject } from './check.ts';

/** Every stop of a tour is an exhibit that there is, and a published tour stops at published ones. */
export const tourStopsExist: Check = (subject) => {
  const statuses = new Map(
    subject.catalogue.all.map((entry) => [
      entryKey(entry),
      'status' in entry.data ? entry.data.status : 'published',
    ]),
  );
  return perEntry((tour) => {
    if (tour.collection !== 'tours') return [];
    return tour.data.stops.flatMap(({ entry: address }, i) => {
      const path = ['stops', i, 'entry'];
      if (!isKnown(subject, address)) return [missingStop(subject, tour, path, address)];
      const status = statuses.get(address) ?? 'published';
      if (tour.data.status !== 'published' || status === 'published') return [];
      const why = status === 'withdrawn' ? '已经撤下' : '还是草稿，没有发布';
      const message = `第 ${i + 1} 站“${address}”${why}`;
      return [finding(tour, path, 'tours/stop', message, '先发布它，或删掉这一站。')];
    });
  })(subject);
};

/** No tour stops at the same exhibit twice. */
export const tourStopsOnce: Check = perEntry((tour) => {
  if (tour.collection !== 'tours') return [];
  const first = new Map<string, number>();
  return tour.data.stops.flatMap(({ entry: address }, i) => {
    const before = first.get(address);
    if (before === undefined) {
      first.set(address, i + 1);
      return [];
    }
    const message = `第 ${i + 1} 站和第 ${before} 站都是“${address}”`;
    const path = ['stops', i, 'entry'];
    return [finding(tour, path, 'tours/twice', message, '一条导览里每件展品只停一次。')];
  });
});

function isKnown({ known }: Subject, address: string): boolean {
  const [collection = '', slug = ''] = address.split('/');
  return known.get(collection as CollectionName)?.has(slug) ?? false;
}

function missingStop(
  { known }: Subject,
  tour: { file: string },
  path: Finding['path'],
  address: string,
): Finding {
  const titles = new Map(
    stopCollections.flatMap((collection) =>
      [...(known.get(collection) ?? [])].map(([slug, title]) => [`${collection}/${slug}`, title]),
    ),
  );
  const guess = nearest(address, titles.keys());
  const [name] = address.split('/');
  const collection = stopCollections.find((one) => one === name);
  const what = collection === undefined ? '展品' : collectionLabels[collection];
  return finding(
    tour,
    path,
    'tours/stop',
    `第 ${String(Number(path[1]) + 1)} 站找不到${what}“${address}”`,
    guess === undefined
      ? '写馆里一件展品的集合和编号，例如 outcomes/mu-cai-zhua-dou。'
      : `是不是想写 ${guess}（${titles.get(guess) ?? ''}）？`,
  );
}
