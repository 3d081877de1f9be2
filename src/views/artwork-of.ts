import type { Entry } from '#catalogue/entry';
import type { Catalogue } from '#catalogue/catalogue';
import type { Artwork } from './artwork.ts';
import { metricText } from './number-text.ts';

type Exhibit = Entry<'craftsmen' | 'studios' | 'outcomes' | 'unions' | 'programmes'>;

/** The entry's own photo where it has one, else what the hall needs to draw it. */
export function artworkOf(catalogue: Catalogue, entry: Exhibit): Artwork {
  const { collection, slug, file, data } = entry;
  if (data.cover) {
    const { src, alt, credit, rights } = data.cover;
    return { kind: 'photo', name: beside(file, src), alt, credit, rights };
  }
  const key = data.metrics?.[0];
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

/** The content-relative path of a picture that lies beside its entry. */
export const beside = (file: string, picture: string): string => file.replace(/[^/]+$/, picture);
