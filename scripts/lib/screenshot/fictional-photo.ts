import sharp from 'sharp';

/** A photo as a phone makes one, with a place in it: 2000 × 1500, a board that says it is fictional. */
export function fictionalPhoto(): Promise<Buffer> {
  const board = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="1500">
<rect width="2000" height="1500" fill="#c9ced6"/><rect x="300" y="620" width="1400" height="220" rx="110" fill="#6d7886"/>
<circle cx="410" cy="730" r="190" fill="#6d7886"/><circle cx="410" cy="730" r="90" fill="#c9ced6"/>
<text x="1000" y="1150" font-size="150" text-anchor="middle" fill="#323b47">虚构的照片</text></svg>`;
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '0/1 0/1 0/1' };
  return sharp(Buffer.from(board)).withExif({ IFD3: place }).jpeg().toBuffer();
}
