/**
 * The number that a person typed, with full-width digits and commas between thousands. Undefined for
 * what is no plain decimal number, or one that would lose digits.
 */
export function typedNumber(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const number = Number(plain);
  const isExact = Math.abs(number) <= Number.MAX_SAFE_INTEGER;
  // The sign of nought is no part of a number.
  return isExact && /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? number + 0 : undefined;
}
