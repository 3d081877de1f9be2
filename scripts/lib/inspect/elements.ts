const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Attributes that say nothing a browser would run or fetch, allowed on every element. */
const everywhere = words(
  'class id lang dir hidden role tabindex title translate inert spellcheck autocapitalize enterkeyhint inputmode itemprop',
);

const named = /^(?:aria|data)-[a-z0-9-]+$/;

const none = words('');

const html: Readonly<Record<string, ReadonlySet<string>>> = {
  html: none,
  head: none,
  title: none,
  meta: words('charset name content media property http-equiv'),
  link: words('rel href as type crossorigin title media hreflang sizes'),
  style: none,
  script: words('type src'),
  noscript: none,
  template: none,
  body: none,
  ...plain(
    'header footer main nav section article aside search hgroup address',
    'h1 h2 h3 h4 h5 h6 p div span pre hr br wbr',
    'b strong em i small sub sup del ins mark s u code kbd samp abbr dfn cite q var bdi bdo ruby rt rp',
    'ul dl dt dd menu figure figcaption blockquote summary table caption thead tbody tfoot tr colgroup',
    'legend datalist picture',
  ),
  a: words('href rel hreflang download type'),
  ol: words('start reversed type'),
  li: words('value'),
  time: words('datetime'),
  data: words('value'),
  td: words('colspan rowspan headers'),
  th: words('colspan rowspan headers scope abbr'),
  col: words('span'),
  details: words('open name'),
  dialog: words('open'),
  form: words('action method autocomplete novalidate'),
  fieldset: words('disabled name'),
  label: words('for'),
  input: words(
    'type name value placeholder autocomplete maxlength minlength min max step pattern required readonly disabled checked multiple accept list size',
  ),
  textarea: words(
    'name rows cols placeholder autocomplete maxlength minlength required readonly disabled wrap',
  ),
  select: words('name autocomplete required disabled multiple size'),
  optgroup: words('label disabled'),
  option: words('value label selected disabled'),
  button: words('type name value disabled'),
  output: words('for name'),
  progress: words('value max'),
  meter: words('value min max low high optimum'),
  img: words('src srcset sizes alt width height loading decoding fetchpriority'),
  source: words('srcset sizes type media width height'),
  canvas: words('width height'),
};

const paint = words(
  'd cx cy r rx ry x y x1 y1 x2 y2 dx dy width height points transform viewBox preserveAspectRatio pathLength fill fill-rule fill-opacity stroke stroke-width stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-opacity opacity text-anchor dominant-baseline font-size font-weight vector-effect focusable xmlns version',
);

const svg: Readonly<Record<string, ReadonlySet<string>>> = {
  ...Object.fromEntries(
    'svg g path circle ellipse rect line polyline polygon text tspan title desc'
      .split(' ')
      .map((name) => [name, paint]),
  ),
  a: new Set([...paint, 'href']),
  // Only in a drawing of its own; on a page the policy's hashes decide.
  style: none,
};

function plain(...lists: readonly string[]): Record<string, ReadonlySet<string>> {
  return Object.fromEntries(
    lists
      .join(' ')
      .split(' ')
      .map((name) => [name, none]),
  );
}

/** The attributes that an element may have of its own; undefined when the element is not allowed. */
export const attributesOf = (name: string, drawn: boolean): ReadonlySet<string> | undefined => {
  const table = drawn ? svg : html;
  return Object.hasOwn(table, name) ? table[name] : undefined;
};

/** Whether every element may have the attribute. */
export const isCommonAttribute = (name: string): boolean =>
  everywhere.has(name) || named.test(name);
