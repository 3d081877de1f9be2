import { htmlFiles } from './html-files.ts';
import { facetFile, openData, richest } from './open-data.ts';

/** The facet value of a hall with the most entries, as the path of its page. */
function fullestFacetPage(hall: 'craftsmen' | 'studios' | 'outcomes'): string {
  const [fullest] = Object.entries(facetFile(hall).facets)
    .flatMap(([facet, values]) =>
      Object.entries(values).map(([value, { length }]) => ({ facet, value, length })),
    )
    .sort((a, b) => b.length - a.length);
  if (!fullest) throw new Error(`No facet of ${hall} has a value.`);
  return `/${hall}/${fullest.facet}/${fullest.value}/`;
}

/** The page of the letter that has the most to show. */
function fullestLetterPage(): string {
  const [fullest] = htmlFiles()
    .filter(({ path }) => /^\/search\/[a-z]+\/$/.test(path))
    .sort((a, b) => b.html.length - a.html.length);
  if (!fullest) throw new Error('No letter has entries.');
  return fullest.path;
}

/** A source page exists for what a published entry cites, which the richest outcome does. */
function citedSource(): string {
  const [cited] = richest('outcomes').sources as { id: string }[];
  const source = openData('sources').find(({ slug }) => slug === cited?.id);
  if (!source) throw new Error('The richest outcome cites no source.');
  return source.path;
}

/** The page of the year that has the most to show. */
function fullestYear(): string {
  const [fullest] = htmlFiles()
    .filter(({ path }) => /^\/timeline\/\d{4}\/$/.test(path))
    .sort((a, b) => b.html.length - a.html.length);
  if (!fullest) throw new Error('No year has events.');
  return fullest.path;
}

/** The eligibility self-check of a programme that has one. */
function selfCheck(): string {
  const check = htmlFiles().find(({ path }) => /^\/programmes\/.+\/eligibility\/$/.test(path));
  if (!check) throw new Error('No programme has a self-check.');
  return check.path;
}

/** One page of every kind, kind → path below the base; of entries, the one with the most to show. */
export const samplePages = {
  home: '/',
  'craftsmen list': '/craftsmen/',
  'studios list': '/studios/',
  'outcomes list': '/outcomes/',
  'facet list': fullestFacetPage('outcomes'),
  'table view': '/outcomes/table/',
  craftsman: richest('craftsmen').path,
  studio: richest('studios').path,
  outcome: richest('outcomes').path,
  'story list': '/stories/',
  story: richest('stories').path,
  'enterprise list': '/enterprises/',
  enterprise: richest('enterprises').path,
  'reward ladders': '/enterprises/incentives/',
  'union tree': '/unions/',
  union: richest('unions').path,
  'programme list': '/programmes/',
  programme: richest('programmes').path,
  'self-check': selfCheck(),
  'figure list': '/figures/',
  figure: richest('figures').path,
  statistics: '/statistics/',
  coverage: '/coverage/',
  'transfer hall': '/transfer/',
  enquiry: '/transfer/enquiry/',
  'challenge list': '/challenges/',
  challenge: richest('challenges').path,
  'union scorecard': `${richest('unions').path}scorecard/`,
  scorecard: '/scorecard/',
  'notice board': '/notices/',
  'source list': '/sources/',
  source: citedSource(),
  'tour list': '/tours/',
  tour: richest('tours').path,
  'tour stop': `${richest('tours').path}2/`,
  compare: '/compare/',
  tray: '/tray/',
  contribute: '/contribute/',
  matrix: '/matrix/',
  timeline: '/timeline/',
  'timeline year': fullestYear(),
  districts: '/districts/',
  lineage: '/lineage/',
  learning: '/learning/',
  policies: '/policies/',
  policy: richest('policies').path,
  venues: '/venues/',
  venue: richest('venues').path,
  about: '/about/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  data: '/data/',
  search: '/search/',
  'letter list': fullestLetterPage(),
  'not found': '/404.html',
};

/** For `test.each`: `[kind, path]`. */
export const sampleCases = Object.entries(samplePages);
