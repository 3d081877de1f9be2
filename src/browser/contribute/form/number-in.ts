/**
 * The number that was typed, with full-width digits and commas between thousands; what is no number
 * that keeps its digits stays text, which the check then tells.
 */
export function numberIn(text: string): number | string {
  const plain = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '');
  const number = Number(plain);
  const exact = Math.abs(number) <= Number.MAX_SAFE_INTEGER;
  // The sign of nought is no part of a number.
  return exact && /^-?\d+(?:\.\d+)?$/.test(plain) ? number + 0 : text;
}
