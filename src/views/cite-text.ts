import type { Citation } from '#schema/evidence';

/** Citations as the marks by which prose names them: `[^source: locator]`. */
export const markText = (citations: readonly Citation[]): string =>
  citations.map(({ id, at }) => `[^${id}${at === undefined ? '' : `: ${at}`}]`).join('');
