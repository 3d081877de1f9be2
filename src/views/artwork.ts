/** What stands at the top of an exhibit: a drawing by the hall, or the entry's own photo. */
export type Artwork =
  | {
      readonly kind: 'drawing';
      readonly collection: string;
      readonly industries: readonly string[];
      /** Title and keywords, from which the motif is chosen. */
      readonly text: string;
      readonly seed: string;
      /** The entry's key metric, ready to letter on the drawing: `专利 900+ 项`. */
      readonly metric?: string;
    }
  | {
      readonly kind: 'photo';
      /** Content-relative path, the key of the photo manifest. */
      readonly name: string;
      readonly alt: string;
      readonly credit: string;
      readonly rights: string;
    };
