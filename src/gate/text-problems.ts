import type { Problem } from '#schema/problem';
import { characterFaults } from './characters.ts';
import type { Fault } from './fault.ts';
import { limited } from './limited.ts';
import { lookAlikeFaults } from './look-alikes.ts';
import { isOrdinary } from './ordinary.ts';
import { placeIn } from './place-in.ts';
import { mayBePrivate, privateFaults } from './private-data.ts';
import type { PrivateDataOptions } from './private-data.ts';

/**
 * What the gate refuses in the text of a file, with line and column from 1: characters that hide or
 * forge, look-alike letters, personal data, secrets, a last line that is not ended. `file` is only
 * repeated in the answer. A clean text costs two looks at it.
 */
export function textProblems(
  file: string,
  text: string,
  options: PrivateDataOptions = {},
): Problem[] {
  const problems: Problem[] = [];
  if (mayBePrivate(text))
    text.split(/\r?\n/).forEach((line, i) => {
      for (const { index, ...fault } of lineFaults(line, options))
        problems.push({ file, line: i + 1, column: index + 1, ...fault });
    });
  if (text !== '' && !text.endsWith('\n')) problems.push(unended(file, text));
  return limited(problems);
}

/** The same of one line or value, without a place but its index. */
export const lineFaults = (line: string, options: PrivateDataOptions = {}): Fault[] => [
  ...(isOrdinary(line) ? [] : [...characterFaults(line), ...lookAlikeFaults(line)]),
  ...privateFaults(line, options),
];

const unended = (file: string, text: string): Problem => ({
  file,
  ...placeIn(text, text.length),
  rule: 'text/newline',
  message: '最后一行没有换行',
  suggestion: '在最后一行的末尾按一下回车。',
});
