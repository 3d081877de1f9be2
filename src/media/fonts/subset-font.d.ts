declare module 'subset-font' {
  /** The part of subset-font's interface this project uses (version 2.9, README). */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      keepFeatures: readonly string[];
      dropTables: readonly string[];
      noHinting: boolean;
    },
  ): Promise<Buffer>;
}
