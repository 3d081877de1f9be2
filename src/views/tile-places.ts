/** Row and column of a tile, from 1. */
export interface TilePlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Districts in rows that follow roughly where they lie, north at the top; a reading aid, no map.
 * Codes of GB/T 2260.
 */
const grids: readonly (readonly (string | undefined)[])[][] = [
  [
    [undefined, undefined, '310151'],
    [undefined, '310114', '310113'],
    [undefined, '310107', '310106', '310109', '310110'],
    ['310118', '310105', '310104', '310101', '310115'],
    [undefined, '310117', '310112'],
    [undefined, '310116', '310120'],
  ],
  [
    ['370283', '370285'],
    ['370281', '370215'],
    [undefined, '370214'],
    [undefined, '370213', '370212'],
    ['370211', '370203'],
    [undefined, '370202'],
  ],
];

/** Where the tile of a district stands, by its code. */
export const tilePlaces: Readonly<Record<string, TilePlace>> = Object.fromEntries(
  grids.flatMap((grid) =>
    grid.flatMap((row, i) =>
      row.flatMap((code, j) =>
        code === undefined ? [] : [[code, { row: i + 1, column: j + 1 }] as const],
      ),
    ),
  ),
);
