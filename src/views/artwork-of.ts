import type { Entry } from '#catalogue/entry';
import type { PageCollection } from '#schema/collection-name';
import type { Catalogue } from '#catalogue/catalogue';
import type { Artwork, PhotoRecord } from './artwork.ts';
import { metricText } from './number-text.ts';

type Exhibit = Entry<Exclude<PageCollection, 'sources'>>;

/** The entry's own photo where it has one, else what the hall needs to draw it. */
export function artworkOf(catalogue: Catalogue, entry: Exhibit): Artwork {
  const { collection, slug, file, data } = entry;
  if (data.cover) return photo(file, data.cover);
  const key = 'metrics' in data ? data.metrics?.[0] : undefined;
  const metric = key && metricText(key);
  return {
    kind: 'drawing',
    collection,
    industries: (data.industries ?? []).flatMap(
      (word) => catalogue.term('industries', word)?.code ?? [],
    ),
    text: [data.title, ...(data.keywords ?? [])].join(' '),
    seed: `${collection}/${slug}`,
    ...(metric === undefined ? {} : { metric }),
  };
}

type Picture = NonNullable<Exhibit['data']['cover']>;

const photo = (file: string, { src, alt, credit, rights }: Picture): PhotoRecord => ({
  kind: 'photo',
  name: beside(file, src),
  alt,
  credit,
  rights,
});

/** The further photos of an entry, below its text. */
export const photosOf = ({ file, data }: Exhibit): PhotoRecord[] =>
  (data.media ?? []).map((picture) => photo(file, picture));

/** The content-relative path of a picture that lies beside its entry. */
export const beside = (file: string, picture: string): string => file.replace(/[^/]+$/, picture);
