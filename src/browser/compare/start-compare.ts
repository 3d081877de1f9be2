import { fetchBrief } from '../fetch-brief.ts';
import { compareAddress, comparedIn, fewest, most } from './compared.ts';
import { fillTable } from './fill-table.ts';
import { chosenIn, choose } from './picker.ts';

/** What the page says; `{…}` is filled in. */
interface Words {
  readonly one: string;
  readonly many: string;
  readonly unknown: string;
  readonly failed: string;
  readonly done: string;
  readonly absent: string;
}

/** Fills the comparison that the address asks for, and makes the choice below into an address. */
export function startCompare(page: HTMLElement): void {
  const { here = '', home = '', briefs = '', words = '{}' } = page.dataset;
  const say = JSON.parse(words) as Words;
  const form = page.querySelector('form');
  const status = page.querySelector('[role=status]');
  if (!form || !status) return;
  const tell = (...texts: string[]) => {
    status.textContent = texts.join('');
  };
  const judge = (count: number): string | undefined => {
    if (count === 1) return say.one;
    return count > most ? say.many.replace('{count}', String(count)) : undefined;
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const slugs = chosenIn(form);
    const wrong = slugs.length < fewest ? say.one : judge(slugs.length);
    if (wrong === undefined) location.assign(compareAddress(here, slugs));
    else tell(wrong);
  });

  const asked = comparedIn(location.search);
  const show = async () => {
    const found = await Promise.all(
      asked
        .slice(0, most + 1)
        .map(async (slug) => ({ slug, brief: await fetchBrief(briefs, slug) })),
    );
    const known = found.flatMap(({ slug, brief }) =>
      brief ? [{ slug, brief, href: `${home}outcomes/${slug}/` }] : [],
    );
    const unknown = found.filter(({ brief }) => !brief).map(({ slug }) => slug);
    choose(form, known);
    const lost = unknown.length > 0 ? [say.unknown.replace('{slugs}', unknown.join('、'))] : [];
    const wrong = judge(asked.length > most ? asked.length : known.length);
    if (wrong === undefined && known.length >= fewest) {
      fillTable(page, known, say.absent);
      tell(...lost, say.done.replace('{count}', String(known.length)));
    } else tell(...lost, wrong ?? '');
  };
  if (asked.length > 0)
    show().catch(() => {
      tell(say.failed);
    });
}
