/** Reads the values of a CBOR document (RFC 8949) one after the other. */
export interface CborReader {
  /** The number of items of the array that begins here; its items come next. */
  array(): number;
  /** A whole number, negative ones included. */
  integer(): number;
  text(): string;
  /** Passes over an item of any kind. */
  skip(): void;
}

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** Widths of the number that follows a first byte ending in 24, 25 or 26. */
const WIDTHS: Readonly<Record<number, 1 | 2 | 4>> = { 24: 1, 25: 2, 26: 4 };

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Only what Pagefind's index consists of: arrays of known length, texts, and integers of 32 bits.
 * Every call throws a `RangeError` or `TypeError` where something else stands.
 */
export function readCbor(bytes: Uint8Array): CborReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  /** The kind and the number that every item begins with (RFC 8949, section 3). */
  function head(...kinds: number[]): [kind: number, value: number] {
    const first = view.getUint8(at);
    const kind = first >> 5;
    if (!kinds.includes(kind)) throw new RangeError(`CBOR: kind ${kind} at ${at}`);
    at += 1;
    const short = first & 31;
    return [kind, short < 24 ? short : number(WIDTHS[short])];
  }

  function number(width: 1 | 2 | 4 | undefined): number {
    if (width === undefined) throw new RangeError(`CBOR: length at ${at}`);
    const start = at;
    at += width;
    if (width === 1) return view.getUint8(start);
    return width === 2 ? view.getUint16(start) : view.getUint32(start);
  }

  function skip(): void {
    const [kind, value] = head(UNSIGNED, NEGATIVE, TEXT, ARRAY);
    if (kind === TEXT) at += value;
    if (kind === ARRAY) for (let rest = value; rest > 0; rest -= 1) skip();
  }

  return {
    skip,
    array: () => head(ARRAY)[1],
    integer() {
      const [kind, value] = head(UNSIGNED, NEGATIVE);
      return kind === UNSIGNED ? value : -1 - value;
    },
    text() {
      const [, length] = head(TEXT);
      const start = at;
      at += length;
      if (at > bytes.length) throw new RangeError('CBOR: text beyond the end');
      return decoder.decode(bytes.subarray(start, at));
    },
  };
}
