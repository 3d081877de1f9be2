import { hash } from './hash.ts';
import { motifs, type MotifName } from './motifs/index.ts';
import { createRandom } from './random.ts';
import { Sheet, type Detail } from './sheet.ts';

interface Cover {
  readonly motif: MotifName;
  /** Anything that names the entry for good, such as its address. */
  readonly seed: string;
  /** The entry's key metric, up to 14 characters; without one there is no dimension. */
  readonly metric?: string;
  readonly detail?: Detail;
}

const width = 480;
const height = 360;

/** A cover as one `<svg>`, 4 : 3; the same input gives the same bytes. */
export function drawCover({ motif, seed, metric, detail = 'full' }: Cover): string {
  const sheet = new Sheet(detail, metric);
  motifs[motif](sheet, createRandom(hash(`${motif} ${seed}`)));
  return sheet.toSvg(detail, viewBox(sheet));
}

/** The sheet moved so that the drawing is in its middle; a badge is cropped to the drawing. */
function viewBox({ detail, bounds }: Sheet): [number, number, number, number] {
  const across = bounds.right - bounds.left + 8;
  const down = bounds.bottom - bounds.top + 8;
  const scale = detail === 'badge' ? Math.max(across / width, down / height) : 1;
  const [wide, high] = [Math.ceil(width * scale), Math.ceil(height * scale)];
  const x = Math.round((bounds.left + bounds.right - wide) / 2);
  const y = Math.round((bounds.top + bounds.bottom - high) / 2);
  return [x, y, wide, high];
}
