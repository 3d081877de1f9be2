import type { SearchWords } from '#i18n/search-words';
import type { FacetCount, SearchQuestion } from '#search/messages';
import { fill } from './fill.ts';
import { element } from './element.ts';
import { withFacet } from './question-address.ts';
import { questionLink } from './question-link.ts';
import { isWide } from './wide.ts';

/** Values of a facet that are shown before the rest is asked for. */
const AT_FIRST = 8;

type Term = FacetCount['terms'][number];

/**
 * A group for each facet: its values with their counts, each a link to the question it makes.
 * `open` names what is unfolded; a chosen value is never folded away.
 */
export function drawFacets(
  facets: readonly FacetCount[],
  question: SearchQuestion,
  words: SearchWords,
  open: ReadonlySet<string | undefined>,
): HTMLDetailsElement[] {
  const drawFold = (name: string, title: string, terms: readonly Term[], ...content: Node[]) => {
    const fold = element(
      'details',
      { 'data-fold': name },
      element('summary', {}, title),
      ...content,
    );
    fold.open = open.has(name) || terms.some(({ chosen }) => chosen);
    return fold;
  };
  return facets.map(({ facet, terms }) => {
    const drawList = (some: readonly Term[]): HTMLUListElement =>
      element('ul', {}, ...some.map((term) => drawTerm(facet, term, question)));
    const rest = terms.slice(AT_FIRST);
    const more = fill(words.values, { count: rest.length });
    const folded = rest.length === 0 ? [] : [drawFold(`${facet}:rest`, more, rest, drawList(rest))];
    const first = drawList(terms.slice(0, AT_FIRST));
    const group = drawFold(facet, words.facets[facet], terms, first, ...folded);
    group.dataset.facet = facet;
    return group;
  });
}

function drawTerm(
  facet: FacetCount['facet'],
  { code, label, count, chosen }: Term,
  question: SearchQuestion,
): HTMLLIElement {
  const link = questionLink(
    withFacet(question, facet, chosen ? undefined : code),
    `${facet}:${code}`,
    chosen ? { 'aria-current': 'true' } : {},
    label,
    element('span', { class: 'num' }, String(count)),
  );
  return element('li', {}, link);
}

/** What is unfolded in the facets drawn before; without any, two groups where there is room. */
export function unfolded(
  folds: readonly HTMLDetailsElement[],
  facets: readonly FacetCount[],
): ReadonlySet<string | undefined> {
  if (folds.length > 0)
    return new Set(folds.filter(({ open }) => open).map(({ dataset }) => dataset.fold));
  return new Set(isWide() ? facets.slice(0, 2).map(({ facet }) => facet) : []);
}
