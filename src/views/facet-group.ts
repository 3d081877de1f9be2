export interface FacetLink {
  readonly href: string;
  readonly text: string;
  readonly count: number;
  readonly current: boolean;
  /** Stands below a broader term: a district under its city. */
  readonly nested?: boolean;
}

/** One facet of a hall: 产业, 地区 … */
export interface FacetGroup {
  readonly code: string;
  readonly name: string;
  readonly open: boolean;
  readonly links: readonly FacetLink[];
}
