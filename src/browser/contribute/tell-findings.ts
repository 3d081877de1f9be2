import type { DeskWords } from '#i18n/contribute-words';
import type { Finding } from '#schema/problem';
import { element } from '../search/element.ts';
import { fill } from '../search/fill.ts';
import type { Sheet } from './form/sheet.ts';
import type { Spot } from './form/part.ts';

/** Which parts of the form have been left once: what was not touched is not scolded. */
export interface Touched {
  readonly all: boolean;
  readonly elements: ReadonlySet<HTMLElement>;
}

/** Tells findings beside their fields, and keeps a list of them with links on top of the form. */
export function findingTeller(summary: HTMLElement, words: DeskWords) {
  let told = new Set<Spot>();
  return (sheet: Sheet, findings: readonly Finding[], touched: Touched): void => {
    const spots = new Map<Spot, string[]>();
    const listed: [Finding, Spot | undefined][] = [];
    for (const finding of findings.map(withoutKeys)) {
      const spot = sheet.spot(finding);
      if (!touched.all && !(spot && isTouched(spot, touched.elements))) continue;
      listed.push([finding, spot]);
      if (spot) spots.set(spot, [...(spots.get(spot) ?? []), sentence(finding, spot)]);
    }
    for (const spot of told) if (!spots.has(spot)) spot.tell([]);
    for (const [spot, sentences] of spots) spot.tell(sentences);
    told = new Set(spots.keys());
    summary.hidden = !touched.all;
    summary.classList.toggle('desk-clean', listed.length === 0);
    summary.replaceChildren(
      element(
        'p',
        {},
        listed.length === 0 ? words.clean : fill(words.summary, { count: listed.length }),
      ),
      element('ol', {}, ...listed.map(([finding, spot]) => line(finding, spot))),
    );
  };
}

/** Messages name a field as a file does: 来源(sources). A form has no keys. */
const withoutKeys = (finding: Finding): Finding => ({
  ...finding,
  message: finding.message.replace(/(\p{Script=Han})\([a-zA-Z]+\)/gu, '$1'),
});

/** A list is touched when something in it was, a group likewise. */
const isTouched = ({ element: part }: Spot, touched: ReadonlySet<HTMLElement>): boolean =>
  [...touched].some((one) => part.contains(one));

/** What is wrong and what to do, unless the help of the field says that already. */
function sentence({ message, suggestion }: Finding, { element: part }: Spot): string {
  const helps = [...part.querySelectorAll('small')].map(({ textContent }) => textContent);
  return suggestion === undefined || helps.includes(suggestion)
    ? message
    : `${message}。${suggestion}`;
}

/** A closed part of the form shows nothing of what is in it. */
function openAround(control: HTMLElement): void {
  const closed = control.closest<HTMLDetailsElement>('details:not([open])');
  if (!closed) return;
  closed.open = true;
  openAround(control);
}

function line({ message }: Finding, spot: Spot | undefined): HTMLElement {
  if (!spot) return element('li', {}, message);
  const button = element('button', { class: 'desk-link', type: 'button' }, message);
  button.addEventListener('click', () => {
    const control = spot.focus();
    openAround(control);
    control.focus();
    control.scrollIntoView({ block: 'center' });
  });
  return element('li', {}, button);
}
