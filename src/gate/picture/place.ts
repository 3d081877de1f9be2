import { words } from './bytes.ts';
import { readExif } from './exif.ts';

/** The properties in which XMP tells a place (Exif 2.32 for XMP, 4.4). */
const xmpPlace = /GPS(?:Dest)?L(?:at|ong)itude\b/;

/** Whether EXIF blocks or XMP among `texts` tell a place. */
export const tellsPlace = (exif: readonly Uint8Array[], texts: readonly Uint8Array[]): boolean =>
  exif.some((block) => readExif(block).place) || texts.some((text) => xmpPlace.test(words(text)));
