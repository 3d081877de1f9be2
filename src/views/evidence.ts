/** One number on a nameplate. `value` is lettered as the source prints it: `900+`, `约5`. */
export interface PlateItem {
  readonly value: string;
  readonly unit: string;
  readonly label: string;
  readonly period: string;
  readonly proof?: string;
  readonly note?: string;
  /** Numbers of the sources in the page's own source list. */
  readonly citations: readonly number[];
}

/** Prose with its citations: HTML that holds only text, `<sup>` and links to the source list. */
export type CitedHtml = string;

/** One line of an honours timeline; `date` is empty where no source gives one. */
export interface TimelineItem {
  readonly date: string;
  readonly title: string;
  readonly href?: string;
  readonly detail?: string;
  readonly citations: readonly number[];
}

/** One numbered source at the foot of a page. */
export interface CitedSource {
  readonly number: number;
  readonly title: string;
  readonly publisher: string;
  readonly date?: string;
  /** The source's own page in the hall. */
  readonly href: string;
  /** The public address, only where it may be linked. */
  readonly url?: string;
  readonly locators: readonly string[];
  readonly repost: boolean;
}
