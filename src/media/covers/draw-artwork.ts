import type { DrawingRecord } from '#views/artwork';
import { chooseMotif } from './choose-motif.ts';
import { drawCover } from './draw-cover.ts';
import type { Detail } from './sheet.ts';

/** The drawing of an exhibit that has no photo, as one `<svg>`. */
export const drawArtwork = (drawing: DrawingRecord, detail: Detail): string =>
  drawCover({ ...drawing, motif: chooseMotif(drawing), detail });
