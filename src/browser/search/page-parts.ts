import type { SearchWords } from '#i18n/search-words';

/** The elements of the search page that its script fills. */
export interface PageParts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  results: HTMLElement;
  status: HTMLElement;
  /** The way back from a correction. */
  back: HTMLElement;
  /** Holds the facets, and is closed on narrow screens until it is wanted. */
  filter: HTMLDetailsElement;
  facets: HTMLElement;
  /** Chosen values and the order of the hits. */
  bar: HTMLElement;
  list: HTMLElement;
  /** What can be done without a hit or a question. */
  ways: HTMLElement;
  more: HTMLButtonElement;
  retry: HTMLButtonElement;
  words: SearchWords;
  /** Path of the index folder, with its closing slash. */
  index: string;
}

/** Collects the parts; a page that lacks one is a mistake of its template and throws. */
export function findPageParts(): PageParts {
  const results = find('#search-results', HTMLElement);
  const words = find('#search-words', HTMLScriptElement).textContent;
  const { index } = results.dataset;
  if (!index) throw new Error('#search-results has no data-index');
  return {
    form: find('#search-form', HTMLFormElement),
    input: find('#search-form input[name="q"]', HTMLInputElement),
    results,
    status: find('#search-status', HTMLElement),
    back: find('#search-back', HTMLElement),
    filter: find('#search-filter', HTMLDetailsElement),
    facets: find('#search-facets', HTMLElement),
    bar: find('#search-bar', HTMLElement),
    list: find('#search-list', HTMLElement),
    ways: find('#search-ways', HTMLElement),
    more: find('#search-more', HTMLButtonElement),
    retry: find('#search-retry', HTMLButtonElement),
    words: JSON.parse(words) as SearchWords,
    index,
  };
}

function find<Part extends HTMLElement>(selector: string, type: new () => Part): Part {
  const part = document.querySelector(selector);
  if (!(part instanceof type)) throw new Error(`the search page lacks ${selector}`);
  return part;
}
