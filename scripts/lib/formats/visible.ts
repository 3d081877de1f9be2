const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** Text in which signs that cannot be seen, or that turn or break the line, are spelt out. */
export const visible = (text: string): string =>
  text.replace(
    invisible,
    (sign) => `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
