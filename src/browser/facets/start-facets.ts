import { countBeside, placesOf } from './combine.ts';
import type { FacetIndex } from './combine.ts';
import { selectionAddress, selectionOf, toggled } from './selection.ts';
import type { Selection } from './selection.ts';

/** A value in the facet panel, as the page was rendered with it. */
interface Choice {
  readonly facet: string;
  readonly value: string;
  readonly label: string;
  readonly link: HTMLAnchorElement;
  readonly count: Element | null;
}

/**
 * Lets facets be combined. Without a selection the panel stays as it was rendered; with one, every
 * link leads to the selection that clicking it would make; with two or more, the list is filled
 * from the facet file, which is fetched only then.
 */
export function startFacets(browse: HTMLElement): void {
  const { hall = '', facetFile = '', words = '{}' } = browse.dataset;
  const choices = choicesIn(browse);
  const asked = selectionOf(location.search, choices);
  const selection = asked.size > 0 ? asked : renderedSelection(choices);
  if (selection.size === 0) return;
  for (const { facet, value, link } of choices)
    link.href = selectionAddress(hall, toggled(selection, facet, value));
  if (selection.size === 1) {
    if (asked.size === 1) location.replace(selectionAddress(hall, selection));
    return;
  }
  const say = JSON.parse(words) as Words;
  void load(facetFile).then(
    (index) => show(browse, index, selection, choices, hall, say),
    () => status(browse, say.failed),
  );
}

interface Words {
  readonly count: string;
  readonly none: string;
  readonly remove: string;
  readonly failed: string;
}

function choicesIn(browse: HTMLElement): Choice[] {
  return [...browse.querySelectorAll<HTMLAnchorElement>('[data-facet] a[data-value]')].map(
    (link) => ({
      facet: link.closest<HTMLElement>('[data-facet]')?.dataset.facet ?? '',
      value: link.dataset.value ?? '',
      label: link.dataset.label ?? '',
      count: link.querySelector('.num'),
      link,
    }),
  );
}

/** The one value whose own page this is. */
const renderedSelection = (choices: readonly Choice[]): Selection =>
  new Map(
    choices
      .filter(({ link }) => link.hasAttribute('aria-current'))
      .map(({ facet, value }) => [facet, value]),
  );

async function load(file: string): Promise<FacetIndex> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as FacetIndex;
}

function show(
  browse: HTMLElement,
  index: FacetIndex,
  selection: Selection,
  choices: readonly Choice[],
  hall: string,
  words: Words,
): void {
  const places = placesOf(index, selection);
  for (const { facet, value, link, count } of choices) {
    const chosen = selection.get(facet) === value;
    link.toggleAttribute('aria-current', chosen);
    if (chosen) link.setAttribute('aria-current', 'true');
    const left = countBeside(index, selection, facet, value);
    if (count) count.textContent = String(left);
    // A value that would leave nothing leads nowhere.
    link.parentElement?.toggleAttribute('hidden', left === 0 && !chosen);
    if (chosen) link.closest('details')?.setAttribute('open', '');
  }
  const list = document.createElement('ol');
  list.className = 'combined';
  for (const place of places) {
    const [slug, title] = index.entries[place] ?? ['', ''];
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${hall}${slug}/`;
    link.textContent = title;
    item.append(link);
    list.append(item);
  }
  const chips = choices
    .filter(({ facet, value }) => selection.get(facet) === value)
    .map(({ facet, value, label }) => {
      const chip = document.createElement('a');
      chip.className = 'chip';
      chip.href = selectionAddress(hall, toggled(selection, facet, value));
      chip.textContent = `${label} ✕`;
      chip.setAttribute('aria-label', words.remove.replace('{label}', label));
      return chip;
    });
  const bar = browse.querySelector('.list-bar');
  bar?.querySelector('.segments')?.remove();
  bar?.append(...chips);
  browse.querySelector('.cards, .scroll')?.replaceWith(list);
  browse.querySelector('.pager')?.remove();
  status(
    browse,
    places.length === 0 ? words.none : words.count.replace('{total}', String(places.length)),
  );
}

function status(browse: HTMLElement, text: string): void {
  const line = browse.querySelector('.list-bar > p');
  if (line) line.textContent = text;
}
