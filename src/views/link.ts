/** A link as a page shows it; `href` already carries the site's base path. */
export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Text that links only where the hall has an entry for it. */
export interface MaybeLink {
  readonly href?: string;
  readonly text: string;
}
