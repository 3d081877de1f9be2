import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { cardOf } from './cards.ts';
import type { Relation } from './exhibit-page.ts';
import { referring } from './related.ts';

/**
 * What the hall has of an enterprise: exhibits that name it by slug, and challenges and policies
 * whose owner or issuer bears its name; those fields are text.
 */
export function enterpriseRelations(catalogue: Catalogue, entry: Entry<'enterprises'>): Relation[] {
  const { title, names = [] } = entry.data;
  const own = (name: string | undefined) => name !== undefined && [title, ...names].includes(name);
  const words = t.enterprise.headings;
  const rows = [
    { title: words.people, entries: referring(catalogue, entry, 'craftsmen', 'employer') },
    { title: t.relations.studios, entries: referring(catalogue, entry, 'studios', 'employer') },
    { title: t.relations.outcomes, entries: referring(catalogue, entry, 'outcomes', 'employer') },
    { title: words.stories, entries: referring(catalogue, entry, 'stories', 'enterprises') },
    {
      title: words.challenges,
      entries: catalogue.list('challenges').filter(({ data }) => own(data.owner)),
    },
    {
      title: words.policies,
      entries: catalogue.list('policies').filter(({ data }) => own(data.issuer)),
    },
  ];
  return rows
    .filter(({ entries }) => entries.length > 0)
    .map(({ title: name, entries }) => ({
      title: name,
      cards: entries.map((one) => cardOf(catalogue, one)),
    }));
}
