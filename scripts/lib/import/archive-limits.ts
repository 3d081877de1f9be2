const megabyte = 1024 * 1024;

/** What a workbook may cost. A hall of ten thousand entries, written out whole, stays far below. */
export const archiveLimits = {
  /** Bytes of the file. */
  bytes: 20 * megabyte,
  /** Files in the archive. */
  files: 500,
  /** Bytes of all files unpacked. */
  unpacked: 50 * megabyte,
  /** How many times its packed size a file of more than a megabyte may be. */
  ratio: 200,
  ratioFrom: megabyte,
} as const;

/** Cells beyond these hold nothing that a person has filled in. */
export const sheetLimits = { rows: 20_000, columns: 500 } as const;
