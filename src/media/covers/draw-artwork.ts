import type { DrawingRecord } from '#views/artwork';
import { chooseMotif } from './choose-motif.ts';
import { drawCover } from './draw-cover.ts';
import type { Detail } from './sheet.ts';

/** Cards stand on a list page for every facet that they fall under; they are drawn once. */
const cards = new Map<string, string>();

/** The drawing of an exhibit that has no photo, as one `<svg>`. */
export function drawArtwork(drawing: DrawingRecord, detail: Detail): string {
  const draw = () => drawCover({ ...drawing, motif: chooseMotif(drawing), detail });
  if (detail !== 'card') return draw();
  const key = JSON.stringify(drawing);
  const card = cards.get(key) ?? draw();
  cards.set(key, card);
  return card;
}
