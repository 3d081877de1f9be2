import path from 'node:path/posix';
import { allowPhotoDecoders } from '#media/photos/allow-photo-decoders';
import { followPicture } from './follow-picture.ts';
import { pictureName } from './picture-name.ts';
import { redrawPicture } from './redraw-picture.ts';
import type { Repair } from './repair.ts';
import type { Store } from './store.ts';
import type { About } from './text-step.ts';

/** The entry that a picture lies beside. */
export interface Owner {
  readonly file: string;
  readonly about: About;
}

/** Mends a picture and its name; its entry follows the name. */
export async function fixPicture(
  store: Store,
  file: string,
  owner: Owner | undefined,
): Promise<Repair[]> {
  allowPhotoDecoders();
  const repairs: Repair[] = [];
  const bytes = store.read(file);
  const redrawn = await redrawPicture(bytes, path.basename(file));
  if (redrawn) {
    store.write(file, redrawn.bytes);
    repairs.push({
      file,
      what: redrawn.reasons.join('，'),
      before: kilobytes(bytes),
      after: kilobytes(redrawn.bytes),
    });
  }
  const folder = path.dirname(file);
  const before = path.basename(file);
  const after = pictureName(before, bytes, store.names(folder));
  if (after === before) return repairs;
  store.move(file, `${folder}/${after}`);
  repairs.push({ file, what: '图片改名', before, after });
  if (!owner) return repairs;
  const edited = followPicture(store.read(owner.file).toString(), owner.about, before, after);
  if (edited.repairs.length > 0) store.write(owner.file, edited.text);
  return [...repairs, ...edited.repairs.map((repair) => ({ file: owner.file, ...repair }))];
}

const kilobytes = ({ length }: Buffer): string => `${Math.ceil(length / 1024)} KB`;
