import type { Artwork } from '#views/artwork';
import { chooseMotif } from './choose-motif.ts';
import { drawCover } from './draw-cover.ts';
import type { Detail } from './sheet.ts';

type Drawing = Extract<Artwork, { kind: 'drawing' }>;

/** The drawing of an exhibit that has no photo, as one `<svg>`. */
export const drawArtwork = (drawing: Drawing, detail: Detail): string =>
  drawCover({ ...drawing, motif: chooseMotif(drawing), detail });
