import type { WaysWords } from '#i18n/contribute-ways-words';
import type { Forge } from '#schema/forge';
import { fill } from '../../search/fill.ts';
import type { Submission } from '../submission.ts';

/** What every way out works with. */
export interface Ways {
  readonly root: HTMLElement;
  readonly words: WaysWords;
  readonly forge: Forge | undefined;
  /** What is to leave the desk; undefined, and said so, while something is still wrong. */
  readonly ready: () => Submission | undefined;
  /** Says something where a screen reader hears it; `{forge}`, `{recipient}` are filled in. */
  readonly say: (sentence: string, values?: Readonly<Record<string, string | number>>) => void;
  readonly filled: (sentence: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** Reads the ways from their markup; undefined when the page has none. */
export function waysIn(
  section: HTMLElement,
  current: () => Submission | undefined,
): Ways | undefined {
  const root = section.querySelector<HTMLElement>('[data-ways]');
  const status = root?.querySelector<HTMLElement>('[data-ways-status]');
  if (!root || !status) return undefined;
  const { words = '', forge: place, forgeName = '', recipient = '' } = root.dataset;
  const said = JSON.parse(words) as WaysWords;
  const forge = place === undefined ? undefined : (JSON.parse(place) as Forge);
  const filled: Ways['filled'] = (sentence, values = {}) =>
    fill(sentence, {
      forge: forgeName,
      recipient,
      project: forge?.project ?? '',
      base: forge?.branch ?? '',
      ...values,
    });
  const say: Ways['say'] = (sentence, values) => {
    status.textContent = filled(sentence, values);
  };
  const ready = () => {
    const submission = current();
    if (submission === undefined) say(said.unready);
    return submission;
  };
  return { root, words: said, forge, ready, say, filled };
}

/** The paths of a submission's files, a line each. */
export const fileLines = ({ files }: Submission): string =>
  files.map(({ path }) => `- ${path}`).join('\n');
