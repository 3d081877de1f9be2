import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { unionExhibits } from '#catalogue/union-exhibits';
import { atomDocument } from './atom.ts';

/** `/unions/<slug>/feed.xml`: the newest exhibits of a union. Needs the hall's `url`. */
export function unionFeed(catalogue: Catalogue, union: Entry<'unions'>): string {
  const page = `/unions/${union.slug}/`;
  const entries = unionExhibits(catalogue, union).map(({ exhibit }) => exhibit);
  const updated = [union, ...entries].reduce(
    (latest, { data }) => (data.updated > latest ? data.updated : latest),
    '',
  );
  const { title } = union.data;
  const author = catalogue.hall.editors;
  const feed = { title: `${title} · ${catalogue.hall.name}`, page, self: `${page}feed.xml` };
  return atomDocument(catalogue, { ...feed, author, updated }, entries);
}
