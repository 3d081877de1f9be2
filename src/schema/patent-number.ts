const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/**
 * Whether a Chinese patent or application number carries its right check digit (ZC 0006—2003):
 * 12 digits (YYYY, kind 1 2 3 8 9, serial) or, before October 2003, 8 digits (YY …), then a dot and
 * Σ digit × weight mod 11, weights 2…9 repeating, 10 written X. A leading `ZL` or `CN` and spaces
 * are allowed.
 */
export function isPatentNumber(text: string): boolean {
  const match = /^(?:ZL|CN)?(\d{12}|\d{8})\.([\dX])$/.exec(text.replace(/\s/g, '').toUpperCase());
  if (!match) return false;
  const [, digits = '', check] = match;
  const kind = digits.length === 12 ? digits[4] : digits[2];
  if (!'12389'.includes(kind ?? '')) return false;
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (weights[i] ?? 0), 0);
  return (sum % 11 === 10 ? 'X' : String(sum % 11)) === check;
}
