import type { Subject } from '#checks/check';
import { missing } from '#checks/references';
import { reserved } from '#checks/slugs';
import type { BodyLink } from '#reader/body';
import type { KeptFile } from '#reader/raw-file';
import { collectionLabels, pageCollections } from '#schema/collection-name';
import type { Problem } from '#schema/problem';

/** A link in prose to an entry's page leads to an entry that is published. */
export function bodyLinks(subject: Subject, raw: KeptFile, links: readonly BodyLink[]): Problem[] {
  return links.flatMap(({ path, line, column }): Problem[] => {
    const [, first, slug] = path.split(/[?#]/, 1)[0]?.split('/') ?? [];
    const collection = pageCollections.find((name) => name === first);
    // Lists and facets stand below the same folder, under words that no slug may be.
    if (!collection || !slug || reserved.has(slug)) return [];
    if (subject.catalogue.find(collection, slug)) return [];
    const place = { file: raw.file, line: line + raw.bodyLine - 1, column };
    if (!subject.known.get(collection)?.has(slug)) {
      const { path: _path, ...told } = missing(subject, raw, [], collection, slug);
      return [{ ...told, ...place }];
    }
    return [
      {
        ...place,
        rule: 'references/draft',
        message: `链接指向的${collectionLabels[collection]}“${slug}”没有发布`,
        suggestion: '先发布它，或去掉这个链接，只留文字。',
      },
    ];
  });
}
