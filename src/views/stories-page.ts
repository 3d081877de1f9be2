import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import type { Card } from './card.ts';
import { cardOf } from './cards.ts';
import { hallName } from './halls.ts';
import { homeCrumb } from './page-head.ts';
import type { PageHead } from './page.ts';

export interface StoriesPage {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly total: number;
  /** Features, then news; those that hold something, the newest story first. */
  readonly groups: readonly { readonly title: string; readonly cards: readonly Card[] }[];
}

/** All stories: features apart from news. */
export function storiesPage(catalogue: Catalogue): StoriesPage {
  const stories = newestStories(catalogue);
  const isNews = ({ data }: Entry<'stories'>): boolean =>
    catalogue.term('story-kinds', data.kind)?.code === 'news';
  const { lead } = t.halls.stories;
  const title = hallName('stories');
  const { features, news } = t.story.headings;
  return {
    head: { title, description: lead, path: '/stories/', breadcrumbs: [homeCrumb(catalogue)] },
    title,
    lead,
    total: stories.length,
    groups: [
      { title: features, entries: stories.filter((one) => !isNews(one)) },
      { title: news, entries: stories.filter(isNews) },
    ]
      .filter(({ entries }) => entries.length > 0)
      .map(({ title: name, entries }) => ({
        title: name,
        cards: entries.map((one) => cardOf(catalogue, one)),
      })),
  };
}

/** Stories by what they tell of, the newest first. */
export const newestStories = (catalogue: Catalogue): Entry<'stories'>[] =>
  [...catalogue.list('stories')].sort((a, b) =>
    a.data.date === b.data.date ? 0 : a.data.date < b.data.date ? 1 : -1,
  );
