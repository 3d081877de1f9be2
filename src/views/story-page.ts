import type { Catalogue } from '#catalogue/catalogue';
import type { Entry } from '#catalogue/entry';
import { t } from '#i18n/t';
import { artworkOf } from './artwork-of.ts';
import type { PhotoRecord } from './artwork.ts';
import { inPage } from './body.ts';
import { cardOf } from './cards.ts';
import { startCitations } from './citations.ts';
import { dateText } from './date-text.ts';
import type { CitedHtml, PlateItem } from './evidence.ts';
import { fact } from './fact-rows.ts';
import type { Fact } from './fact.ts';
import { recordPage } from './record-page.ts';
import type { RecordPage } from './record-page.ts';
import { termText } from './term-text.ts';

export interface StoryPage extends RecordPage {
  readonly facts: readonly Fact[];
  readonly plate: readonly PlateItem[];
  readonly cover: PhotoRecord | undefined;
  readonly body: CitedHtml;
}

const boundCollections = ['outcomes', 'studios', 'enterprises', 'programmes'] as const;

/** A story's page. `html` is the rendered body, components and all, its cite marks still in it. */
export function storyPage(catalogue: Catalogue, entry: Entry<'stories'>, html: string): StoryPage {
  const { data } = entry;
  const citations = startCitations(catalogue);
  const body = citations.html(inPage(catalogue, html));
  const artwork = artworkOf(catalogue, entry);
  const bound = [
    ...(data.people ?? []).flatMap((slug) => catalogue.find('craftsmen', slug) ?? []),
    ...boundCollections.flatMap((collection) =>
      (data[collection] ?? []).flatMap((slug) => catalogue.find(collection, slug) ?? []),
    ),
  ];
  const page = recordPage(catalogue, entry, citations, [
    { title: t.story.headings.bound, cards: bound.map((one) => cardOf(catalogue, one)) },
  ]);
  const kind = termText(catalogue, 'story-kinds', data.kind);
  const date = dateText(data.date);
  return {
    ...page,
    kicker: [kind, date].filter((part) => part !== undefined).join('　'),
    facts: [
      ...fact(t.facts.kind, kind),
      ...fact(t.facts.date, date),
      ...fact(t.facts.region, termText(catalogue, 'regions', data.region)),
    ],
    plate: [],
    cover: artwork.kind === 'photo' ? artwork : undefined,
    body,
  };
}
