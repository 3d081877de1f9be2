const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
const longest = 80;

/**
 * A stranger's text as it may be shown in a report: what would break a line, turn the writing
 * direction or not be seen is written out as `\u{…}`, and no more than 80 characters are shown.
 */
export function visible(text: string): string {
  const shown = text.slice(0, longest).replaceAll(unseen, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
  return text.length > longest ? `${shown}…` : shown;
}
