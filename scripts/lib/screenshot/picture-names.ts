/** The pictures of README and documents: docs/images/<name>.png. */
export const pictureNames = [
  'home',
  'desk-kinds',
  'desk-fields',
  'desk-source',
  'desk-cite',
  'desk-mend',
  'desk-photo',
  'desk-preview',
  'desk-send',
  'edit-link',
  'report',
] as const;

export type PictureName = (typeof pictureNames)[number];

/** A picture as PNG. */
export type Picture = readonly [name: PictureName, png: Buffer];

/** The names asked for, or all when none is. Throws a sentence when one is unknown. */
export function wantedPictures(words: readonly string[]): ReadonlySet<PictureName> {
  const wanted = words.map((word) => {
    const name = pictureNames.find((one) => one === word);
    if (name === undefined)
      throw new Error(`没有“${word}”这张图，可用：${pictureNames.join('、')}`);
    return name;
  });
  return new Set(wanted.length === 0 ? pictureNames : wanted);
}
