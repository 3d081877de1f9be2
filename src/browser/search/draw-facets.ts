import type { SearchWords } from '#i18n/search-words';
import type { FacetCount, SearchQuestion } from '#search/messages';
import { fill } from '#search/words';
import { element } from './element.ts';
import { withFacet } from './question-address.ts';
import { questionLink } from './question-link.ts';
import { isWide } from './wide.ts';

/** Values of a facet that are shown before the rest is asked for. */
const AT_FIRST = 8;

/** What the visitor has unfolded, by facet: kept while answers come and go. */
export interface Unfolded {
  readonly open: ReadonlySet<string | undefined>;
  readonly whole: ReadonlySet<string | undefined>;
}

/** A group for each facet: its values with their counts, each a link to the question it makes. */
export function drawFacets(
  facets: readonly FacetCount[],
  question: SearchQuestion,
  words: SearchWords,
  { open, whole }: Unfolded,
): HTMLDetailsElement[] {
  return facets.map(({ facet, terms }) => {
    const items = terms.map(({ code, label, count, chosen }) => {
      const link = questionLink(
        withFacet(question, facet, chosen ? undefined : code),
        `${facet}:${code}`,
        chosen ? { 'aria-current': 'true' } : {},
        label,
        element('span', { class: 'num' }, String(count)),
      );
      return element('li', {}, link);
    });
    const group = element(
      'details',
      { 'data-facet': facet },
      element('summary', {}, words.facets[facet]),
      element('ul', {}, ...items),
    );
    group.open = open.has(facet) || terms.some(({ chosen }) => chosen);
    if (whole.has(facet)) group.dataset.whole = '';
    else foldRest(group, items, words);
    return group;
  });
}

/** Hides the values behind the first, but never a chosen one; a button shows them. */
function foldRest(group: HTMLElement, items: readonly HTMLElement[], words: SearchWords): void {
  const rest = items.slice(AT_FIRST).filter((item) => !item.querySelector('[aria-current]'));
  if (rest.length === 0) return;
  for (const item of rest) item.hidden = true;
  const name = fill(words.values, { count: rest.length });
  const button = element('button', { type: 'button', class: 'facets-more' }, name);
  button.addEventListener('click', () => {
    for (const item of rest) item.hidden = false;
    group.dataset.whole = '';
    button.remove();
    rest[0]?.querySelector('a')?.focus();
  });
  group.append(button);
}

/** What is unfolded in the groups drawn before; without any, two groups where there is room. */
export function unfolded(
  groups: readonly HTMLDetailsElement[],
  facets: readonly FacetCount[],
): Unfolded {
  if (groups.length === 0) {
    const first = isWide() ? facets.slice(0, 2).map(({ facet }) => facet) : [];
    return { open: new Set(first), whole: new Set() };
  }
  const facetsOf = (some: readonly HTMLDetailsElement[]) =>
    new Set(some.map(({ dataset }) => dataset.facet));
  return {
    open: facetsOf(groups.filter(({ open }) => open)),
    whole: facetsOf(groups.filter(({ dataset }) => dataset.whole !== undefined)),
  };
}
