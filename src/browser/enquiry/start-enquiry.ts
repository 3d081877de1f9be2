import { fetchBrief } from '../fetch-brief.ts';
import { askedAbout } from './asked.ts';
import { letterAddress } from './letter.ts';
import type { Line } from './letter.ts';

/**
 * Chooses the exhibit that the address asks about, and keeps the link of the letter in step with
 * the form. The form's method is `dialog`: nothing is sent, and nothing is kept.
 */
export function startEnquiry(form: HTMLFormElement): void {
  const { home = '/', subject = '', unknown = '', failed = '' } = form.dataset;
  const list = form.querySelector('select');
  const status = form.querySelector('[role=status]');
  const letter = form.querySelector<HTMLAnchorElement>('[data-email]');
  if (!list || !status) return;
  const write = () => {
    if (!letter) return;
    const about = list.value === '' ? '' : (list.selectedOptions[0]?.text ?? '');
    letter.href = letterAddress(
      letter.dataset.email ?? '',
      about === '' ? subject : `${subject}：${about}`,
      linesOf(form, about && `${about}\n${new URL(`${home}${list.value}/`, location.href).href}`),
    );
  };
  const choose = async (asked: string) => {
    list.value = asked;
    if (list.selectedIndex > 0) return;
    list.selectedIndex = 0;
    // A call that is not on the list is not open; an outcome may only have found no room there.
    const brief = asked.startsWith('outcomes/')
      ? await fetchBrief(`${home}data/briefs/`, asked)
      : undefined;
    if (brief) list.add(new Option(brief.title, asked, true, true));
    else status.textContent = unknown;
  };

  form.addEventListener('input', write);
  const asked = askedAbout(location.search);
  if (asked === undefined) write();
  else
    choose(asked)
      .catch(() => {
        status.textContent = failed;
      })
      .finally(write);
}

/** What the form holds, by the labels of its fields; ticked boxes stand on one line. */
function linesOf(form: HTMLFormElement, about: string): Line[] {
  const data = new FormData(form);
  return [...form.querySelectorAll<HTMLElement>('[data-line]')].map((part) => {
    const { line = '', label = '' } = part.dataset;
    return [
      label,
      line === 'about'
        ? about
        : data
            .getAll(line)
            .filter((value) => typeof value === 'string')
            .join('、'),
    ];
  });
}
