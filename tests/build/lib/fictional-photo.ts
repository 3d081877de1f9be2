import sharp from 'sharp';

/** A word that only the metadata of the fictional photo holds. */
export const secret = 'xu-gou-de-mi-mi';

/** A JPEG of a blurred slope, with `secret` in its EXIF. */
export function fictionalPhoto(width = 1200, height = 800): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = Math.floor((at / pixels.length) * 255);
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withExif({
      IFD0: { Copyright: secret, Artist: secret },
    })
    .jpeg()
    .toBuffer();
}
