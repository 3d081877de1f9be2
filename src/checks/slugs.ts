import { entryKey } from '#catalogue/entry';
import { facetDefinitions, hallCollections } from '#catalogue/facets';
import { finding } from './check.ts';
import type { Check } from './check.ts';

/** Words that stand in list addresses (`/outcomes/page/2/`, `/outcomes/region/…`): no slug may. */
export const reserved: ReadonlySet<string> = new Set([
  'page',
  'table',
  'incentives',
  ...hallCollections.flatMap((name) => facetDefinitions[name].map(({ code }) => code)),
]);

/** Neither slugs nor old slugs are words of the list addresses; an old slug leads to one entry. */
export const slugs: Check = ({ catalogue }) => {
  const owners = new Map<string, { readonly file: string }>(
    [...catalogue.all, ...catalogue.tombstones].map((entry) => [entryKey(entry), entry]),
  );
  return catalogue.all.flatMap((entry) => {
    const aliases = 'aliases' in entry.data ? (entry.data.aliases ?? []) : [];
    const found = aliases.flatMap((alias, i) => {
      const key = `${entry.collection}/${alias}`;
      const owner = owners.get(key);
      owners.set(key, entry);
      const at = ['aliases', i];
      return [
        ...(reserved.has(alias)
          ? [finding(entry, at, 'slugs/reserved', `旧编号“${alias}”是网址里的保留词`, '删掉它。')]
          : []),
        ...(owner
          ? [
              finding(
                entry,
                at,
                'slugs/alias-taken',
                `旧编号“${alias}”已经属于 ${owner.file}`,
                '一个旧编号只能转到一个条目，留下对的那个。',
              ),
            ]
          : []),
      ];
    });
    // A closed list has no address.
    if (entry.collection === 'vocabularies' || !reserved.has(entry.slug)) return found;
    const message = `编号“${entry.slug}”是网址里的保留词`;
    return [...found, finding(entry, [], 'slugs/reserved', message, '换一个文件名。')];
  });
};
