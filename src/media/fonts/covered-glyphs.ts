/** Subtable formats: OpenType 1.9.1, cmap. 12 names every character, 4 only the first 65,536. */
const formats = [12, 4];

function tableOffset(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let record = 12; record < 12 + tables * 16; record += 16) {
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

function* segments(font: Buffer, at: number): Generator<[first: number, last: number]> {
  if (font.readUInt16BE(at) === 12) {
    const groups = font.readUInt32BE(at + 12);
    for (let group = at + 16; group < at + 16 + groups * 12; group += 12) {
      yield [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
    }
    return;
  }
  const doubled = font.readUInt16BE(at + 6);
  for (let end = at + 14; end < at + 14 + doubled; end += 2) {
    const last = font.readUInt16BE(end);
    // 0xFFFF closes the list and names no character.
    if (last !== 0xffff) yield [font.readUInt16BE(end + doubled + 2), last];
  }
}

/**
 * The characters an uncompressed TrueType font maps to a glyph. Holds for fonts cut by HarfBuzz,
 * whose segments contain mapped characters only.
 */
export function coveredGlyphs(font: Buffer): Set<string> {
  const cmap = tableOffset(font, 'cmap');
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + index * 8),
  );
  const format = formats.find((wanted) => subtables.some((at) => font.readUInt16BE(at) === wanted));
  const covered = new Set<string>();
  for (const at of subtables) {
    if (font.readUInt16BE(at) !== format) continue;
    for (const [first, last] of segments(font, at)) {
      for (let point = first; point <= last; point += 1) covered.add(String.fromCodePoint(point));
    }
  }
  return covered;
}
