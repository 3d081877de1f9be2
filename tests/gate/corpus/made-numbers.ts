const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** 17 digits and the character that checks them (GB 11643—1999). */
export const residentNumber = (digits: string): string =>
  digits +
  '10X98765432'.charAt(
    weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11,
  );

/** Digits and the one that checks them (ISO/IEC 7812-1, Luhn). */
export function cardNumber(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const doubled = i % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}
