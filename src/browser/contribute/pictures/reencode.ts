import type { Refusal } from '#gate/fault';
import type { GateRule } from '#gate/gate-rules';
import { judgePicture } from '#gate/picture-header';
import { pictureLimits } from '#gate/picture-limits';
import { byteRefusal } from '#gate/picture/refusals';
import { foreignTypeName, pictureType } from '#gate/picture/type';
import { redraw } from './redraw.ts';
import type { Redrawn } from './redraw.ts';

export type Reencoded =
  ({ readonly ok: true } & Redrawn) | { readonly ok: false; readonly message: string };

/** What drawing anew takes away by itself. */
const healed: ReadonlySet<GateRule> = new Set([
  'picture/gps',
  'picture/trailing',
  'picture/extension',
]);

/** Larger files are not even read: a phone's largest photo is far below. Bytes. */
const maxRead = 4 * pictureLimits.maxBytes;

const tooLarge = '这个文件太大，不像是照片。请换一张，或先缩小再选。';
const undecodable =
  '浏览器打不开这张图片：文件已损坏，或像素太多。请从原图重新导出一份 JPEG 再选。';
/** Phones of Apple take HEIC unless told otherwise. */
const fromHeic =
  '这是 HEIC 照片，网页打不开。请在苹果手机的“设置 → 相机 → 格式”里选“兼容性最佳”再拍；已拍的，用看图软件或微信发给自己（不选原图）就会变成 JPEG。';

/**
 * The picture as it may be published: drawn anew, so GPS and all other metadata are gone, upright,
 * long side at most 2560 pixels. It passes the gate's own rules for pictures. What is no JPEG, PNG
 * or WebP, a pixel bomb, a small or a broken file is refused by its bytes before it is decoded.
 */
export async function reencode(file: File): Promise<Reencoded> {
  if (file.size > maxRead) return { ok: false, message: tooLarge };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const empty = bytes.length === 0 ? byteRefusal(0) : undefined;
  const refusals = empty ? [empty] : judgePicture(bytes, file.name);
  const [refusal] = refusals.filter(({ rule }) => !healed.has(rule));
  if (refusal) return refused(refusal, bytes);
  try {
    const redrawn = await redraw(new Blob([bytes]), {
      longSide: pictureLimits.longSide,
      drawing: pictureType(bytes) === 'png',
    });
    const left = leftOver(redrawn);
    return left ? refused(left, bytes) : { ok: true, ...redrawn };
  } catch {
    return { ok: false, message: undecodable };
  }
}

function refused({ message, suggestion }: Refusal, bytes: Uint8Array): Reencoded {
  if (foreignTypeName(bytes) === 'HEIC') return { ok: false, message: fromHeic };
  return { ok: false, message: `${message}。${suggestion}` };
}

/** What the gate would still say: a strip is too narrow once its long side is shortened. */
function leftOver({ bytes, type }: Redrawn): Refusal | undefined {
  const name = type === 'image/png' ? 'picture.png' : 'picture.jpg';
  return byteRefusal(bytes.length) ?? judgePicture(bytes, name)[0];
}
