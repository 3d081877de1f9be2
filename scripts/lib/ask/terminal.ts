import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Where questions are asked and answered, a line each. */
export interface Terminal {
  readonly say: (line: string) => void;
  /** The answer without blanks around it. Throws `Stopped` when there will be none. */
  readonly ask: (question: string) => Promise<string>;
}

/** Thrown when the person has ended the questions by Ctrl-C or Ctrl-D. */
export class Stopped extends Error {
  constructor() {
    super('已停止，什么都没有写入。');
  }
}

/** A terminal over two streams; `close` gives them back. Lines that come early wait for their question. */
export function terminalOn(
  input: Readable,
  output: Writable,
): { terminal: Terminal; close: () => void } {
  const lines = createInterface({ input, output });
  const waiting: string[] = [];
  let answer: ((line: string | undefined) => void) | undefined;
  let isClosed = false;
  lines.on('line', (line) => {
    if (answer) answer(line);
    else waiting.push(line);
  });
  lines.on('SIGINT', () => {
    lines.close();
  });
  lines.on('close', () => {
    isClosed = true;
    answer?.(undefined);
  });
  const next = (): Promise<string | undefined> =>
    new Promise((resolve) => {
      const line = waiting.shift();
      if (line !== undefined || isClosed) resolve(line);
      else
        answer = (given) => {
          answer = undefined;
          resolve(given);
        };
    });
  return {
    terminal: {
      say: (line) => void output.write(`${line}\n`),
      ask: async (question) => {
        output.write(question);
        const line = await next();
        if (line === undefined) throw new Stopped();
        return line.trim();
      },
    },
    close: () => {
      lines.close();
    },
  };
}
