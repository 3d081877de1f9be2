/**
 * What people put between the digits of one number: `138.0000.0000`, `(138) 0000-0000`, or strong text.
 * One star alone is a multiplication sign.
 */
const between = '(?:\\*{2,3}|[\\s\\-‐-―‧⁃−∙⋅－.．·・•_＿()（）]{1,3})';
const runs = new RegExp(`\\d(?:(?:${between})?\\d){10,}`, 'gu');

/** Some neighbouring groups of digits that may be one number. */
export interface DigitWindow {
  /** The digits without what separates them. */
  readonly digits: string;
  /** Lengths of the groups: `138 0000 0000` is 3, 4, 4. */
  readonly groups: readonly number[];
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** A digit stands before or after it, apart by a point only: a decimal fraction. */
  readonly decimal: boolean;
}

/** The longest number looked for, a bank card's (ISO/IEC 7812-1). */
const longest = 19;

/** The ways to read a number of 11 to 19 digits that is `wanted` from the digits of a text. */
export function digitWindows(text: string, wanted: RegExp): DigitWindow[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) =>
    windowsOf(partsOf(run, index), wanted),
  );
}

interface Part {
  readonly text: string;
  readonly start: number;
}

/** Digits and what separates them, in turn; a run may be as long as a file, so without expressions. */
function partsOf(run: string, index: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let at = 1; at <= run.length; at += 1)
    if (at === run.length || isDigit(run, at) !== isDigit(run, from)) {
      parts.push({ text: run.slice(from, at), start: index + from });
      from = at;
    }
  return parts;
}

const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** Groups stand at even places, what separates them at odd ones. */
function windowsOf(groups: readonly Part[], wanted: RegExp): DigitWindow[] {
  const windows: DigitWindow[] = [];
  for (let from = 0; from < groups.length; from += 2) {
    let digits = '';
    for (let to = from; to < groups.length; to += 2) {
      const group = groups[to];
      if (!group) break;
      digits += group.text;
      if (digits.length > longest) break;
      if (digits.length < 11 || !wanted.test(digits)) continue;
      windows.push({
        digits,
        groups: lengths(groups, from, to),
        start: groups[from]?.start ?? 0,
        end: group.start + group.text.length,
        decimal: isPoint(groups[from - 1]) || isPoint(groups[to + 1]),
      });
    }
  }
  return windows;
}

const lengths = (groups: readonly Part[], from: number, to: number): number[] =>
  groups.slice(from, to + 1).flatMap(({ text }, i) => (i % 2 === 0 ? text.length : []));

const isPoint = (part: Part | undefined): boolean => part?.text === '.';
