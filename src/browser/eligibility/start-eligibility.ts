import { judge } from './judge.ts';
import type { Answer, Verdict } from './judge.ts';

/**
 * Judges the form's answers whenever one changes. Its method is `dialog`, so that submitting sends
 * nothing; it leads to the verdict.
 */
export function startEligibility(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<Verdict['state'], string>;
  const status = form.querySelector<HTMLElement>('[role="status"]');
  const say = (): void => {
    const { state, failing, left } = judge(answers(form, 'scope'), answers(form, 'exclusions'));
    form.dataset.state = state;
    if (status)
      status.textContent = words[state]
        .replace('{left}', String(left))
        .replace('{numbers}', failing.join('、'));
  };
  form.addEventListener('change', say);
  form.addEventListener('submit', () => status?.focus());
  say();
}

const answers = (form: HTMLFormElement, part: string): Answer[] =>
  [...form.querySelectorAll(`[data-part="${part}"] fieldset`)].map(
    (question) => question.querySelector<HTMLInputElement>('input:checked')?.value as Answer,
  );
