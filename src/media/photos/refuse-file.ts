import { extname } from 'node:path';
import {
  foreignTypeName,
  isAnimated,
  pictureExtensions,
  pictureLabels,
  pictureType,
} from './header.ts';
import { photoSettings } from './photo-settings.ts';

/** The sentence for a file over the limit, or undefined; asked before the file is read. */
export function refuseBytes(size: number): string | undefined {
  if (size === 0) return '图片是空文件（0 字节），请重新上传这张图片。';
  if (size <= photoSettings.maxBytes) return undefined;
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return `图片有 ${megabytes} MB，超过 20 MB 的上限，请缩小到长边 4000 像素以内再上传。`;
}

/**
 * The sentence for a file that is no still JPEG, PNG or WebP, or whose name says otherwise.
 * Looks at the first bytes only; undefined means the file may be decoded.
 */
export function refuseHeader(bytes: Buffer, name: string): string | undefined {
  const type = pictureType(bytes);
  if (type === undefined) {
    const foreign = foreignTypeName(bytes);
    const what = foreign === undefined ? '' : `（是 ${foreign}）`;
    return `文件内容不是 JPEG、PNG 或 WebP 图片${what}，请另存为 JPEG 后再上传。`;
  }
  const extension = extname(name).slice(1);
  const [usual] = pictureExtensions[type];
  if (!pictureExtensions[type].includes(extension.toLowerCase())) {
    return `文件名以“.${extension}”结尾，内容却是 ${pictureLabels[type]} 图片，请把扩展名改为“.${usual}”。`;
  }
  if (isAnimated(bytes, type)) {
    return `这是一张会动的 ${pictureLabels[type]} 图片，请换成静止的图片。`;
  }
  return undefined;
}

/** The sentence for a picture of the wrong size in upright pixels, or undefined. */
export function refuseSize(width: number, height: number): string | undefined {
  if (width * height > photoSettings.maxPixels) {
    return `图片为 ${width}×${height} 像素，超过 1 亿像素的上限，请缩小到长边 4000 像素以内再上传。`;
  }
  if (width < photoSettings.minWidth) {
    return `图片只有 ${width} 像素宽，请换一张宽度至少 ${photoSettings.minWidth} 像素的原图。`;
  }
  return undefined;
}

export const missingPhoto =
  '找不到这张图片，请检查文件名的拼写和大小写，或把图片文件放到条目旁边。';

export const brokenPhoto = '图片已损坏或没有传完整，请从原图重新导出一份再上传。';
