import path from 'node:path/posix';
import { allowPhotoDecoders } from '#media/photos/allow-photo-decoders';
import { pictureName } from './picture-name.ts';
import { redrawPicture } from './redraw-picture.ts';
import type { Repair } from './repair.ts';
import type { Store } from './store.ts';

/** What was put right of a picture, and what it is called now. */
export interface FixedPicture {
  readonly name: string;
  readonly repairs: readonly Repair[];
}

/** Mends a picture and its name; that its entry follows the name is left to whoever knows the entry. */
export async function fixPicture(store: Store, file: string): Promise<FixedPicture> {
  allowPhotoDecoders();
  const repairs: Repair[] = [];
  const bytes = store.read(file);
  const folder = path.dirname(file);
  const before = path.basename(file);
  const redrawn = await redrawPicture(bytes, before);
  if (redrawn) {
    store.write(file, redrawn.bytes);
    repairs.push({
      file,
      what: redrawn.reasons.join('，'),
      before: kilobytes(bytes),
      after: kilobytes(redrawn.bytes),
    });
  }
  const name = pictureName(before, bytes, store.names(folder));
  if (name !== before) {
    store.move(file, `${folder}/${name}`);
    repairs.push({ file, what: '图片改名', before, after: name });
  }
  return { name, repairs };
}

const kilobytes = ({ length }: Buffer): string => `${Math.ceil(length / 1024)} KB`;
