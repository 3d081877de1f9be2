/** What a picture file is made of, as far as it can be told without decoding a pixel. */
export interface Anatomy {
  /** Size in pixels as stored, before the picture is turned upright. */
  readonly width: number;
  readonly height: number;
  /** Whether it holds more than one frame. */
  readonly animated: boolean;
  /** Its EXIF blocks, as `readExif` takes them. */
  readonly exif: readonly Uint8Array[];
  /** Everything that is not pixels: EXIF, XMP, comments, colour profiles. */
  readonly asides: readonly Uint8Array[];
  /** The offset behind the picture's last byte. */
  readonly end: number;
  /** Whether it says that further pictures follow it in the file (CIPA DC-007, multi-picture). */
  readonly several: boolean;
}
