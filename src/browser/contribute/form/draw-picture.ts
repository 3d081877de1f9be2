/** Wide enough to see what is on a picture, in pixels. */
const widest = 480;

/** Draws a picture on a canvas; the page's policy takes no addresses of blobs. */
export async function drawBeside(
  canvas: HTMLCanvasElement,
  { bytes, type }: { readonly bytes: Uint8Array; readonly type: string },
): Promise<void> {
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }));
  const scale = Math.min(1, widest / image.width);
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.hidden = false;
  image.close();
}
