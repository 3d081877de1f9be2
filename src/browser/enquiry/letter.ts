/** A line of the letter: what was asked for and what was filled in. */
export type Line = readonly [label: string, value: string];

/**
 * A letter as an address (RFC 6068: UTF-8 percent-encoded, lines end with CR LF). What was left
 * empty is left out; the mail program of the visitor sends it, or nobody does.
 */
export function letterAddress(email: string, subject: string, lines: readonly Line[]): string {
  const body = lines
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}：${value.replace(/\r?\n/g, '\r\n')}`)
    .join('\r\n');
  return `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
