import type { Link } from './link.ts';

/** The ways from one page of a list to the others. */
export interface PageLinks {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly previous?: Link;
  readonly next?: Link;
  /** First, last and those near this page: a list of 750 pages must not carry 750 links. */
  readonly links: readonly (Link & { readonly page: number })[];
}

/** Pages shown on either side of the current one. */
const near = 2;

export function pageLinks(page: number, pages: number, href: (page: number) => string): PageLinks {
  const link = (to: number) => ({ href: href(to), text: String(to), page: to });
  const shown = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (to) => to === 1 || to === pages || Math.abs(to - page) <= near,
  );
  return {
    page,
    pages,
    ...(page > 1 ? { previous: link(page - 1) } : {}),
    ...(page < pages ? { next: link(page + 1) } : {}),
    links: shown.map(link),
  };
}
