import type { Artwork, PhotoRecord } from './artwork.ts';
import type { Card } from './card.ts';
import type { CitationForms } from './citation-forms.ts';
import type { CitedHtml, CitedSource, PlateItem, TimelineItem } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { Link, MaybeLink } from './link.ts';
import type { PageHead } from './page.ts';

/** What the pages of craftsmen, studios, outcomes and enterprises have in common. */
export interface ExhibitPage {
  readonly head: PageHead;
  readonly kicker: string;
  readonly title: string;
  readonly summary: string;
  readonly artwork: Artwork;
  readonly facts: readonly Fact[];
  readonly plate: readonly PlateItem[];
  readonly body: CitedHtml | undefined;
  readonly photos: readonly PhotoRecord[];
  readonly honours: readonly TimelineItem[];
  /** Where the sources disagree. */
  readonly conflicts: readonly CitedHtml[];
  readonly sources: readonly CitedSource[];
  readonly cite: CitationForms;
  readonly updated: string;
  /** Who answers for the entry: a union, or the hall's editors. */
  readonly answeredBy: MaybeLink;
  readonly edit?: string;
  readonly neighbours: readonly Card[];
  /** The guided tours that pass the exhibit. */
  readonly tours: readonly Link[];
}

/** A titled row of cards: `带过的徒弟`, `相关成果`. */
export interface Relation {
  readonly title: string;
  readonly cards: readonly Card[];
}
