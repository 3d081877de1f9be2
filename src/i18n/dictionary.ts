import type { BrowsingWords } from './browsing-words.ts';
import type { ContributeWaysWords } from './contribute-ways-words.ts';
import type { ContributeWords } from './contribute-words.ts';
import type { EnterpriseWords } from './enterprise-words.ts';
import type { FactWords, RelationWords } from './field-words.ts';
import type { HallsWords } from './hall-words.ts';
import type { HeadingWords } from './heading-words.ts';
import type { HoldingsWords } from './holdings-words.ts';
import type { HonourWords } from './honour-words.ts';
import type { LearningWords } from './learning-words.ts';
import type { LetterWords } from './letter-words.ts';
import type { NoticeWords } from './notice-words.ts';
import type { OfficeWords } from './office-words.ts';
import type { FieldWords, SearchWords } from './search-words.ts';
import type { StatisticsWords } from './statistics-words.ts';
import type { StoryWords } from './story-words.ts';
import type { TouringWords } from './touring-words.ts';
import type { TransferWords } from './transfer-words.ts';

/** A titled part of a page that is all text. */
export interface TextSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/**
 * The interface's own words; content never passes through here. One file a language implements
 * this, so a missing word is a type error.
 */
export interface Dictionary {
  readonly language: string;
  /** Header, footer and what else surrounds every page. */
  readonly frame: {
    readonly skip: string;
    readonly home: string;
    readonly navigation: string;
    readonly allRooms: string;
    readonly footer: string;
    readonly breadcrumbs: string;
    readonly settings: string;
    readonly largePrint: string;
    readonly blueprint: string;
    readonly sheetNumber: string;
    readonly edition: string;
    readonly editors: string;
    readonly host: string;
    readonly guide: string;
    readonly siteCode: string;
    readonly demonstration: string;
    readonly repository: string;
  };
  readonly halls: HallsWords;
  readonly enterprise: EnterpriseWords;
  readonly honour: HonourWords;
  readonly notice: NoticeWords;
  readonly transferring: TransferWords;
  readonly story: StoryWords;
  readonly learning: LearningWords;
  readonly statistics: StatisticsWords;
  readonly holdings: HoldingsWords;
  readonly office: OfficeWords;
  readonly browsing: BrowsingWords;
  readonly touring: TouringWords;
  readonly contribute: ContributeWords;
  readonly contributeWays: ContributeWaysWords;
  readonly headings: HeadingWords;
  readonly facts: FactWords;
  /** Titles of rows of related exhibits. */
  readonly relations: RelationWords;
  /** Facet titles by their code in the address. */
  readonly facets: Readonly<Record<string, string>>;
  readonly consent: Readonly<Record<'consent' | 'public-record' | 'official-notice', string>>;
  readonly maturity: Readonly<Record<'qingdao' | 'trl' | 'market', string>>;
  readonly sourceKinds: Readonly<Record<'document' | 'report' | 'repost', string>>;
  readonly tiers: Readonly<Record<'A' | 'B' | 'C', string>>;
  readonly home: {
    readonly eyebrow: string;
    readonly toPlan: string;
    readonly allOutcomes: string;
    readonly allCraftsmen: string;
    readonly allStories: string;
    readonly planNote: string;
    readonly masterpiecesNote: string;
    readonly badgesNote: string;
    readonly storiesNote: string;
    readonly waysNote: string;
    readonly matrixNote: string;
    readonly figuresNote: string;
    readonly entrance: string;
    readonly corridor: string;
    readonly exit: string;
  };
  readonly parts: {
    readonly caption: string;
    readonly number: string;
    readonly name: string;
    readonly kind: string;
    readonly key: string;
  };
  readonly list: {
    readonly filters: string;
    readonly all: string;
    readonly view: string;
    readonly cards: string;
    readonly table: string;
    readonly results: string;
    readonly pages: string;
    readonly previous: string;
    readonly next: string;
    readonly count: (total: number, unit: string) => string;
    readonly page: (number: number) => string;
  };
  readonly matrix: {
    readonly caption: string;
    readonly scroll: string;
    readonly empty: string;
    readonly cell: (row: string, column: string, count: number) => string;
  };
  readonly entry: {
    readonly drawingCaption: string;
    readonly photoBy: (credit: string, rights: string) => string;
    readonly transferable: string;
    readonly transferred: string;
    readonly memorial: string;
    readonly print: string;
    readonly undated: string;
    readonly memorialNote: string;
    readonly withdrawnNote: string;
    readonly aside: string;
    readonly answeredBy: string;
    readonly updated: (date: string) => string;
    readonly edit: string;
    readonly consent: string;
    readonly granted: string;
    readonly moved: string;
    readonly unlinked: string;
    readonly uses: (count: number) => string;
  };
  readonly searching: SearchWords & {
    readonly more: string;
    readonly retry: string;
    readonly noScript: string;
  };
  readonly letters: LetterWords;
  /** What the list says when facets are combined; `{total}` and `{label}` are filled in. */
  readonly combining: (unit: string) => {
    readonly count: string;
    readonly none: string;
    readonly remove: string;
    readonly failed: string;
  };
  readonly tables: {
    readonly name: string;
    readonly class: string;
    readonly quota: string;
    readonly prize: string;
    readonly count: string;
    readonly publisher: string;
    readonly date: string;
    readonly tier: string;
    readonly uses: string;
    readonly file: string;
  };
  readonly evidence: {
    readonly source: (number: number) => string;
    readonly sourcesLabel: string;
    readonly original: string;
    readonly repost: string;
    readonly locators: (locators: readonly string[]) => string;
    readonly missing: string;
  };
  readonly cite: {
    readonly title: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
    readonly field: FieldWords;
  };
  /** Pages that are all text. */
  readonly pages: {
    readonly notFound: string;
    readonly about: {
      readonly lead: string;
      readonly sections: readonly TextSection[];
      readonly who: string;
      readonly editors: (editors: string) => string;
      readonly office: (name: string, email: string | undefined) => string;
    };
    readonly accessibility: { readonly lead: string; readonly sections: readonly TextSection[] };
    readonly privacy: { readonly lead: string; readonly sections: readonly TextSection[] };
    readonly data: { readonly lead: string; readonly paragraphs: readonly string[] };
  };
}
