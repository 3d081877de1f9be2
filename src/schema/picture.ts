import { z } from 'zod';
import { field, line } from './field.ts';

/**
 * A picture that lies beside the entry. `src` is a file name in the entry's own folder; the media
 * step proves that it is a sound JPEG, PNG or WebP.
 */
export const picture = z.strictObject({
  src: field(
    z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]*\.(jpe?g|png|webp)$/)
      .meta({ picture: true }),
    '照片文件',
    '和条目放在同一个文件夹里的照片，文件名用小写字母、数字和连字符，例如 zhua-dou.jpg。',
  ),
  alt: field(z.string().min(4).max(120), '照片说明', '给看不见照片的人：照片上有什么。'),
  credit: line('摄影者', 40),
  rights: line('使用许可', 60, '谁授权本馆使用，例如 作者授权本馆使用。'),
  consent: field(line('肖像同意', 60).optional(), '肖像同意', '照片里有人时，同意书的存档编号。'),
});
