import type { Brief } from '../fetch-brief.ts';

/** An outcome that the hall has, with the address of its page. */
export interface Known {
  readonly slug: string;
  readonly href: string;
  readonly brief: Brief;
}

const boxesIn = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];

/** The slugs of the boxes that are ticked, in the order of the list. */
export const chosenIn = (form: HTMLFormElement): string[] =>
  boxesIn(form)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);

/** Ticks the outcomes that the address names; one that the list does not offer is put on top of it. */
export function choose(form: HTMLFormElement, known: readonly Known[]): void {
  const boxes = boxesIn(form);
  for (const { slug, href, brief } of known) {
    const box = boxes.find(({ value }) => value === slug);
    if (box) box.checked = true;
    else addItem(form, slug, href, brief.title);
  }
}

function addItem(form: HTMLFormElement, slug: string, href: string, title: string): void {
  const item = form.querySelector('li')?.cloneNode(true);
  if (!(item instanceof HTMLElement)) return;
  const box = item.querySelector('input');
  const link = item.querySelector('a');
  if (!box || !link) return;
  const label = box.getAttribute('aria-label') ?? '';
  box.setAttribute('aria-label', label.replace(link.textContent.trim(), title));
  box.value = slug;
  box.checked = true;
  link.href = href;
  link.textContent = title;
  form.querySelector('ul')?.prepend(item);
}
