import { markdownFile } from '../../../lib/markdown-file.ts';
import { picture, withSegment } from '../picture-bytes.ts';
import type { GoodRow } from '../row.ts';

/** Pictures as cameras, phones and programs write them. */
export async function goodPictures(): Promise<GoodRow[]> {
  const jpeg = await picture().jpeg().toBuffer();
  const shots: (readonly [name: string, src: string, bytes: Uint8Array])[] = [
    ['a JPEG', 'a.jpg', jpeg],
    ['a JPEG of a long ending', 'a.jpeg', jpeg],
    ['a JPEG that comes in steps', 'a.jpg', await picture().jpeg({ progressive: true }).toBuffer()],
    ['a grey JPEG', 'a.jpg', await picture().greyscale().jpeg().toBuffer()],
    ['a JPEG for printing', 'a.jpg', await picture().toColourspace('cmyk').jpeg().toBuffer()],
    ['a JPEG with a profile', 'a.jpg', await picture().withIccProfile('p3').jpeg().toBuffer()],
    [
      'a JPEG lying on its side',
      'a.jpg',
      await picture(4, 600).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    ],
    [
      'a JPEG of a camera',
      'a.jpg',
      await picture()
        .withExif({ IFD0: { Make: '虚构' } })
        .jpeg()
        .toBuffer(),
    ],
    [
      'a JPEG whose place is empty',
      'a.jpg',
      await picture()
        .withExif({ IFD3: { GPSVersionID: '2 3 0 0' } })
        .jpeg()
        .toBuffer(),
    ],
    ['a JPEG with a comment', 'a.jpg', withSegment(jpeg, 0xfe, Buffer.from('虚构的说明'))],
    ['a JPEG with noughts behind it', 'a.jpg', Buffer.concat([jpeg, new Uint8Array(16)])],
    ['a PNG', 'a.png', await picture().png().toBuffer()],
    ['a PNG of few colours', 'a.png', await picture().png({ palette: true }).toBuffer()],
    ['a PNG that comes in steps', 'a.png', await picture().png({ progressive: true }).toBuffer()],
    ['a PNG one can look through', 'a.png', await picture().ensureAlpha(0.5).png().toBuffer()],
    ['a PNG of sixteen bits', 'a.png', await picture().toColourspace('rgb16').png().toBuffer()],
    ['a WebP', 'a.webp', await picture().webp().toBuffer()],
    ['a WebP without loss', 'a.webp', await picture().webp({ lossless: true }).toBuffer()],
    ['a WebP one can look through', 'a.webp', await picture().ensureAlpha(0.5).webp().toBuffer()],
    ['a WebP with a profile', 'a.webp', await picture().withIccProfile('p3').webp().toBuffer()],
  ];
  return shots.map(([name, src, bytes], i) => ({
    name: `as a picture, ${name}`,
    files: {
      [`outcomes/hao-zhao-pian-${i + 1}/index.md`]: markdownFile('outcomes', {
        cover: { src, alt: '虚构的照片', credit: '虚构', rights: '虚构' },
      }),
      [`outcomes/hao-zhao-pian-${i + 1}/${src}`]: bytes,
    },
  }));
}
