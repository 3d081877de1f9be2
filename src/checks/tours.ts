import { collectionLabels } from '#schema/collection-name';
import type { CollectionName } from '#schema/collection-name';
import { nearest } from '#schema/nearest';
import type { Finding } from '#schema/problem';
import { stopCollections } from '#schema/tour';
import { finding, perEntry } from './check.ts';
import type { Check, Subject } from './check.ts';
import { statusesOf } from './unpublished.ts';

/** Every stop of a tour is an exhibit that there is, and a published tour stops at published ones. */
export const tourStopsExist: Check = (subject) => {
  const statuses = statusesOf(subject.catalogue);
  return perEntry((tour) => {
    if (tour.collection !== 'tours') return [];
    return tour.data.stops.flatMap(({ entry: address }, i) => {
      const path = ['stops', i, 'entry'];
      if (!isKnown(subject, address)) return [missingStop(subject, tour, i + 1, address)];
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

const splitAddress = (address: string): [collection: CollectionName, slug: string] => {
  const [collection = '', slug = ''] = address.split('/');
  return [collection as CollectionName, slug];
};

function isKnown({ known }: Subject, address: string): boolean {
  const [collection, slug] = splitAddress(address);
  return known.get(collection)?.has(slug) ?? false;
}

function missingStop(
  subject: Subject,
  tour: { file: string },
  number: number,
  address: string,
): Finding {
  const [collection] = splitAddress(address);
  const guess = likely(subject, address);
  return finding(
    tour,
    ['stops', number - 1, 'entry'],
    'tours/stop',
    `第 ${number} 站找不到${collectionLabels[collection]}“${address}”`,
    guess ?? `写 content/${collection} 里一个文件的名字，例如 outcomes/mu-cai-zhua-dou。`,
  );
}

/** The same slug in another collection, or else the nearest one in the collection named. */
function likely({ known }: Subject, address: string): string | undefined {
  const [named, slug] = splitAddress(address);
  const elsewhere = stopCollections.find((collection) => known.get(collection)?.has(slug));
  const collection = elsewhere ?? named;
  const titles = known.get(collection) ?? new Map<string, string>();
  const guess = elsewhere === undefined ? nearest(slug, titles.keys()) : slug;
  return guess && `是不是想写 ${collection}/${guess}（${titles.get(guess) ?? ''}）？`;
}
