/** True where the facets stand beside the hits; see search.css. */
export const isWide = (): boolean =>
  matchMedia('(min-width: 60em)').matches && !document.documentElement.hasAttribute('data-elder');
