/**
 * The distinct characters of a text in code point order, without spaces and control characters;
 * texts with the same characters share one font file.
 */
export function glyphSet(text: string, except = ''): string {
  const excluded = new Set(except);
  const wanted = new Set([...text].filter((char) => !/[\s\p{C}]/u.test(char)));
  return [...wanted]
    .filter((char) => !excluded.has(char))
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}
