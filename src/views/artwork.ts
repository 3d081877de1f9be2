/** An entry's own photo, as a page shows it. */
export interface PhotoRecord {
  readonly kind: 'photo';
  /** Content-relative path, the key of the photo manifest. */
  readonly name: string;
  readonly alt: string;
  readonly credit: string;
  readonly rights: string;
}

/** A drawing by the hall, for an entry without a photo. */
export interface DrawingRecord {
  readonly kind: 'drawing';
  readonly collection: string;
  readonly industries: readonly string[];
  /** Title and keywords, from which the motif is chosen. */
  readonly text: string;
  readonly seed: string;
  /** The entry's key metric, ready to letter on the drawing: `专利 900+ 项`. */
  readonly metric?: string;
}

/** What stands at the top of an exhibit: the entry's own photo, or a drawing. */
export type Artwork = DrawingRecord | PhotoRecord;
