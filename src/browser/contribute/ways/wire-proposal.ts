import type { Forge } from '#schema/forge';
import { failureName } from './failure.ts';
import { propose } from './propose.ts';
import { fileLines } from './way.ts';
import type { Way } from './way.ts';

/** The button that asks the forge to take the files, with a token that is forgotten afterwards. */
export function wireProposal(way: Way, forge: Forge): void {
  const { part, words, ready, say, filled } = way;
  const field = part.querySelector('input');
  const button = part.querySelector('button');
  const answer = part.querySelector('[data-ways-answer]');
  if (!field || !button || !answer) return;
  button.disabled = false;

  const send = async () => {
    const submission = ready();
    if (submission === undefined) return;
    const token = field.value.trim();
    if (token === '') {
      say(words.noToken);
      field.focus();
      return;
    }
    button.disabled = true;
    answer.replaceChildren();
    say(words.sending);
    const { title } = submission;
    const result = await propose(
      forge,
      submission,
      {
        title: filled(submission.isNew ? words.newTitle : words.changedTitle, { title }),
        body: filled(words.body, { files: fileLines(submission) }),
      },
      token,
    );
    if (result.ok) {
      say(words.sent, { branch: result.branch });
      if (result.page !== undefined) answer.append(linkTo(result.page, words.sentLink));
      return;
    }
    const { failure } = result;
    const { status, path = '', branch } = failure;
    const after = branch === undefined ? words.kept : words.branchKept;
    const told = words.failures[failureName(failure)];
    say(`${told}${after}`, { status, path, branch: branch ?? '' });
  };

  button.addEventListener('click', () => {
    void send().finally(() => {
      field.value = '';
      button.disabled = false;
    });
  });
  // A page that is kept for the way back keeps no token.
  addEventListener('pagehide', () => {
    field.value = '';
  });
}

/** The forge's answer names the page; only a web page is linked to. */
function linkTo(address: string, text: string): HTMLElement | string {
  if (!/^https?:\/\//.test(address)) return '';
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = text;
  return link;
}
