import type { WaysWords } from '#i18n/contribute-ways-words';
import type { Forge } from '#schema/forge';
import { fill } from '../../search/fill.ts';
import type { Submission } from '../submission.ts';

type Values = Readonly<Record<string, string | number>>;

/** One way out of the desk. */
export interface Way {
  /** Its part of the page. */
  readonly part: HTMLElement;
  readonly words: WaysWords;
  /** What is to leave the desk; undefined, and said so, while something is still wrong. */
  readonly ready: () => Submission | undefined;
  /** Says something beside the way, where a screen reader hears it. */
  readonly say: (sentence: string, values?: Values) => void;
  /** A sentence with `{forge}`, `{recipient}`, `{project}`, `{base}` and these values filled in. */
  readonly filled: (sentence: string, values?: Values) => string;
}

/** The forge that the markup of the ways names. */
export const forgeOf = ({ dataset: { forge } }: HTMLElement): Forge | undefined =>
  forge === undefined ? undefined : (JSON.parse(forge) as Forge);

/** Reads a way from the markup; undefined when the page has none of that name. */
export function wayOf(
  ways: HTMLElement,
  name: 'bundle' | 'pages' | 'proposal',
  current: () => Submission | undefined,
): Way | undefined {
  const part = ways.querySelector<HTMLElement>(`[data-ways-${name}]`);
  const status = part?.querySelector('[role=status]');
  if (!part || !status) return undefined;
  const { forgeName = '', recipient = '' } = ways.dataset;
  const words = JSON.parse(ways.dataset.words ?? '{}') as WaysWords;
  const { project = '', branch: base = '' } = forgeOf(ways) ?? {};
  const filled: Way['filled'] = (sentence, values) =>
    fill(sentence, { forge: forgeName, recipient, project, base, ...values });
  const say: Way['say'] = (sentence, values) => {
    status.textContent = filled(sentence, values);
  };
  const ready = () => {
    const submission = current();
    if (submission === undefined) say(words.unready);
    return submission;
  };
  return { part, words, ready, say, filled };
}

/** The paths of a submission's files, a line each. */
export const fileLines = ({ files }: Submission): string =>
  files.map(({ path }) => `- ${path}`).join('\n');
