import { readings } from '#i18n/pinyin';

/**
 * The one candidate that differs from a mistyped word by one slip of the keyboard: a letter too many,
 * too few, another one, or two that changed places. Chinese characters are typed by sound, so one may
 * only stand for another that sounds alike (国佳, 国家): 县级 and 市级 are two words, not a slip.
 * Undefined when there is none, or more than one.
 */
export function oneSlip(word: string, candidates: readonly string[]): string | undefined {
  const near = candidates.filter((candidate) => isOneSlip([...word], [...candidate]));
  return near.length === 1 ? near[0] : undefined;
}

const han = /\p{Script=Han}/u;

function isOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2 || a.join('') === b.join('')) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const inA = a.slice(start, a.length - end);
  const inB = b.slice(start, b.length - end);
  const [first = '', second] = inA;
  const [other = '', further] = inB;
  if (inA.length === 2 && inB.length === 2) return first === further && second === other;
  if (inA.length + inB.length === 1) return !han.test(first + other) || doubled(a, b, start);
  if (inA.length !== 1 || inB.length !== 1) return false;
  return han.test(first + other) ? soundAlike(first, other) : true;
}

/** A Chinese character typed twice. */
const doubled = (a: readonly string[], b: readonly string[], at: number): boolean =>
  a.length > b.length && a[at] === a[at - 1];

const soundAlike = (a: string, b: string): boolean => {
  const sounds = new Set(readings(a));
  return readings(b).some((sound) => sounds.has(sound));
};
