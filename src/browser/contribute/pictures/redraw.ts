import { sizeWithin } from './size-within.ts';
import type { Size } from './size-within.ts';

/** Quality of JPEG, 0–1: no loss that is seen, a third of the bytes. */
const quality = 0.85;

/** How many times the bytes of a JPEG lines may cost to stay sharp; a photo costs far more. */
const worth = 2;

export interface Redrawn extends Size {
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/png';
}

/**
 * A picture drawn anew, upright and within `longSide`: nothing of the file comes along but pixels.
 * A `drawing`, a PNG, stays one unless its size shows that it is a photo. Rejects when the browser
 * cannot decode or draw it.
 */
export async function redraw(
  picture: Blob,
  { longSide, drawing }: { longSide: number; drawing: boolean },
): Promise<Redrawn> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  const size = sizeWithin(bitmap, longSide);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas.');
  // JPEG knows no transparency, and black lines on a dark page would not be seen.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, size.width, size.height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  const photo = await encode(canvas, 'image/jpeg');
  const lines = drawing ? await encode(canvas, 'image/png') : undefined;
  return lines && lines.length <= worth * photo.length
    ? { ...size, bytes: lines, type: 'image/png' }
    : { ...size, bytes: photo, type: 'image/jpeg' };
}

async function encode(canvas: HTMLCanvasElement, type: Redrawn['type']): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (!blob) throw new Error('No picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
