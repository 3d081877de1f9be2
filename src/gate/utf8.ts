const strict = new TextDecoder('utf-8', { fatal: true });
const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Bytes as UTF-8 (RFC 3629) without a byte-order mark, which stays with `keepMark`; undefined when they
 * are not UTF-8.
 */
export function utf8(bytes: Uint8Array, { keepMark = false } = {}): string | undefined {
  try {
    return (keepMark ? whole : strict).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
