import { nearest } from '#schema/nearest';
import { halfWidth } from '../import/read-date.ts';
import type { Terminal } from './terminal.ts';

/** One of a few answers: what it stands for, and what is shown behind its number. */
export interface Option<T> {
  readonly value: T;
  readonly text: string;
  /** Other words by which it may be named. */
  readonly words?: readonly string[];
}

/**
 * Asks until one of the options is named, by number or by word; Enter takes `otherwise`. Wrong answers
 * are told with the nearest word.
 */
export async function choose<T>(
  terminal: Terminal,
  question: string,
  options: readonly Option<T>[],
  otherwise?: { readonly value: T; readonly text: string },
): Promise<T> {
  for (const [at, { text }] of options.entries()) terminal.say(`  ${at + 1}. ${text}`);
  const enter = otherwise === undefined ? '' : `（直接回车：${otherwise.text}）`;
  for (;;) {
    const answer = halfWidth(await terminal.ask(`${question}${enter}：`));
    if (answer === '' && otherwise !== undefined) return otherwise.value;
    const words = options.map(({ text, words = [] }) => [text, ...words].map(halfWidth));
    const named = words.findIndex((one) => one.includes(answer));
    const found = options[/^\d+$/.test(answer) ? Number(answer) - 1 : named];
    if (found) return found.value;
    const guess = nearest(answer, words.flat());
    terminal.say(
      `  请写 1 到 ${options.length} 的号码${guess === undefined ? '。' : `；是不是想写“${guess}”？`}`,
    );
  }
}
