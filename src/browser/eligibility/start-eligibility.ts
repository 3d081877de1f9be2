import { judge } from './judge.ts';
import type { Answer, Verdict } from './judge.ts';

/** Judges the form's answers whenever one changes; nothing is sent or kept. */
export function startEligibility(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.words ?? '{}') as Record<Verdict['state'], string>;
  const status = form.querySelector('[role="status"]');
  const say = (): void => {
    const { state, failing, left } = judge(answers(form, 'scope'), answers(form, 'exclusions'));
    form.dataset.state = state;
    if (status)
      status.textContent = words[state]
        .replace('{left}', String(left))
        .replace('{numbers}', failing.join('、'));
  };
  form.addEventListener('change', say);
  say();
}

const answers = (form: HTMLFormElement, part: string): Answer[] =>
  [...form.querySelectorAll(`[data-part="${part}"] fieldset`)].map(
    (question) => question.querySelector<HTMLInputElement>('input:checked')?.value as Answer,
  );
