const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A stranger's text for a report: signs that cannot be seen, or that turn or break the line, are spelt out. */
export const visible = (text: string): string =>
  text.replace(
    unseen,
    (sign) => `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
