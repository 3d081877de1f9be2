import type { Refusal } from '../fault.ts';
import { pictureLimits } from '../picture-limits.ts';

const { maxBytes, maxPixels, minWidth, longSide } = pictureLimits;
const megabyte = 1024 * 1024;
const byItself = '运行 npm run fix 会自动改好';
const exportAgain = '请从原图重新导出一份再上传。';

/** One function or value for each rule that looks at a picture file. */
export const refuse = {
  missing: {
    rule: 'picture/missing',
    message: '找不到这张图片',
    suggestion: '检查文件名的拼写和大小写，或把图片文件放到条目旁边。',
  },
  link: {
    rule: 'path/symlink',
    message: '这张图片是符号链接，不是图片文件',
    suggestion: '删掉链接，把图片文件本身放到条目旁边。',
  },
  unnamed: (entry: string) => ({
    rule: 'picture/unnamed',
    message: '这张图片没有条目用到',
    suggestion: `在 ${entry} 的 cover 或 media 里写上它的文件名、说明和使用许可；不用就删掉。`,
  }),
  empty: {
    rule: 'picture/bytes',
    message: '图片是空文件（0 字节）',
    suggestion: '重新上传这张图片。',
  },
  heavy: (size: number) => ({
    rule: 'picture/bytes',
    message: `图片有 ${(size / megabyte).toFixed(1)} MB，超过 ${maxBytes / megabyte} MB 的上限`,
    suggestion: `${byItself}，或缩小到长边 ${longSide} 像素再上传。`,
  }),
  type: (foreign: string | undefined) => ({
    rule: 'picture/type',
    message: `文件内容不是 JPEG、PNG 或 WebP 图片${foreign === undefined ? '' : `（是 ${foreign}）`}`,
    suggestion: '用看图软件另存为 JPEG，再上传。',
  }),
  extension: (extension: string, label: string, usual: string) => ({
    rule: 'picture/extension',
    message: `文件名以“.${extension}”结尾，内容却是 ${label} 图片`,
    suggestion: `把扩展名改为“.${usual}”；${byItself}。`,
  }),
  broken: { rule: 'picture/broken', message: '图片已损坏或没有传完整', suggestion: exportAgain },
  animated: (label: string) => ({
    rule: 'picture/animated',
    message: `这是一张会动的 ${label} 图片`,
    suggestion: '换成静止的图片。',
  }),
  polyglot: (nature: string) => ({
    rule: 'picture/polyglot',
    message: `图片文件里夹着${nature}`,
    suggestion: `不要用这个文件，${exportAgain}`,
  }),
  trailing: (name: string | undefined) => ({
    rule: 'picture/trailing',
    message:
      name === undefined ? '图片结束以后还有别的数据' : `图片后面还跟着${name}，会随文件一起公开`,
    suggestion: `${byItself}：只留图片本身。`,
  }),
  gps: {
    rule: 'picture/gps',
    message: '图片里记着拍摄地点的经纬度',
    suggestion: `${byItself}：去掉拍摄地点和别的拍摄信息。`,
  },
  pixels: (width: number, height: number) => ({
    rule: 'picture/pixels',
    message: `图片为 ${width}×${height} 像素，超过 ${maxPixels / 1e8} 亿像素的上限`,
    suggestion: `缩小到长边 ${longSide} 像素再上传。`,
  }),
  small: (width: number) => ({
    rule: 'picture/small',
    message: `图片只有 ${width} 像素宽`,
    suggestion: `换一张宽度至少 ${minWidth} 像素的原图。`,
  }),
} as const satisfies Record<string, Refusal | ((...facts: never[]) => Refusal)>;

/** What is wrong with a file of `size` bytes, before it is read. */
export function byteRefusal(size: number): Refusal | undefined {
  if (size === 0) return refuse.empty;
  return size > maxBytes ? refuse.heavy(size) : undefined;
}

/** What is wrong with a picture of this size in upright pixels. */
export function sizeRefusals(width: number, height: number): Refusal[] {
  if (width * height > maxPixels) return [refuse.pixels(width, height)];
  return width < minWidth ? [refuse.small(width)] : [];
}
