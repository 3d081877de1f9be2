/** Words of any problem: they say nothing of what it is about. */
const common = new Set([
  '难题',
  '问题',
  '需要',
  '提高',
  '降低',
  '可以',
  '没有',
  '怎样',
  '解决',
  '要求',
]);

/** Characters that hold sentences together; a pair with one of them is no word. */
const functional = /[的是了在和与等为以及也]/;

/**
 * The pairs of neighbouring Chinese characters in a text, each once. Chinese writes no spaces; two
 * texts that share several pairs most likely share words.
 */
export function bigrams(text: string): ReadonlySet<string> {
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  const pairs = runs.flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((second, i) => `${characters[i] ?? ''}${second}`);
  });
  return new Set(pairs.filter((pair) => !common.has(pair) && !functional.test(pair)));
}
