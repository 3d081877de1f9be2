import sharp from 'sharp';

/**
 * Leaves libvips only the three decoders a photo may need, for the whole process: a picture from
 * a pull request must not reach the SVG, PDF, TIFF or HEIC code. One thread a picture, because
 * the AVIF encoder's bytes change with the number of threads; photos run side by side instead.
 */
export function allowPhotoDecoders(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadWebpBuffer',
    ],
  });
  sharp.concurrency(1);
}
