import { archiveLimits } from './archive-limits.ts';
import { Refusal } from './refusal.ts';

/** A file in an archive: where its packed bytes stand, and how long it says it is. */
export interface ArchiveFile {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly start: number;
  readonly packed: number;
  readonly size: number;
}

const endSignature = 0x06054b50;
const endLength = 22;
const centralSignature = 0x02014b50;
const centralLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
/** Stand where the true number is in a ZIP64 record (APPNOTE 4.4.1.4). */
const short64 = 0xffff;
const long64 = 0xffffffff;

const broken = () =>
  new Refusal('文件已损坏，或者不是 xlsx 工作簿，请在表格软件里打开，另存为 .xlsx 再试。');
const odd = (what: string) =>
  new Refusal(
    `这个工作簿的压缩包${what}，不是表格软件存的样子，没有打开。请另存为一个新的 .xlsx。`,
  );

/**
 * The files of a ZIP archive by its central directory (PKWARE APPNOTE 6.3.10, 4.3), nothing unpacked.
 * Refuses with a sentence what a spreadsheet program never writes and a trap does: encryption, ZIP64,
 * several disks, other methods, names twice or leading out, overlapping or stray bytes, and more than
 * `archiveLimits` allow.
 */
export function archiveDirectory(bytes: Buffer): ArchiveFile[] {
  if (bytes.length > archiveLimits.bytes) throw new Refusal('文件超过 20 MB，请分成几个文件导入。');
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  const start = bytes.readUInt32LE(end + 16);
  if (count === short64 || size === long64 || start === long64) throw odd('用了 ZIP64');
  if (bytes.readUInt32LE(end + 4) !== 0 || bytes.readUInt16LE(end + 8) !== count)
    throw odd('分了卷');
  if (count > archiveLimits.files) throw odd(`里有 ${count} 个文件`);
  if (start + size !== end) throw odd('前后藏着别的数据');
  const files: ArchiveFile[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (at + centralLength > end || bytes.readUInt32LE(at) !== centralSignature) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    const length =
      centralLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (at + length > end) throw broken();
    files.push(fileAt(bytes, at, nameLength, start));
    at += length;
  }
  if (at !== end) throw odd('目录里藏着别的数据');
  holdTogether(files);
  return files;
}

/** The end record closes the file; a comment behind it could hide a second one. */
function endOfDirectory(bytes: Buffer): number {
  if (bytes.length < endLength) throw broken();
  const end = bytes.length - endLength;
  if (bytes.readUInt32LE(end) === endSignature && bytes.readUInt16LE(end + 20) === 0) {
    const locator = end - 20;
    if (locator >= 0 && bytes.readUInt32LE(locator) === 0x07064b50) throw odd('用了 ZIP64');
    return end;
  }
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(endSignature);
  if (bytes.lastIndexOf(mark) >= 0) throw odd('末尾藏着别的数据');
  throw broken();
}

function fileAt(bytes: Buffer, at: number, nameLength: number, directory: number): ArchiveFile {
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const local = bytes.readUInt32LE(at + 42);
  const rawName = bytes.subarray(at + centralLength, at + centralLength + nameLength);
  if ((flags & 0x2041) !== 0) throw new Refusal('工作簿有密码，打不开。请去掉密码再存一份。');
  if ([packed, size, local].includes(long64)) throw odd('用了 ZIP64');
  if (method !== 0 && method !== 8) throw odd('用了少见的压缩方法');
  if (local + localLength > directory || bytes.readUInt32LE(local) !== localSignature)
    throw broken();
  const localName = bytes.subarray(
    local + localLength,
    local + localLength + bytes.readUInt16LE(local + 26),
  );
  if (!localName.equals(rawName)) throw odd('里同一个文件有两个名字');
  const start = local + localLength + localName.length + bytes.readUInt16LE(local + 28);
  if (start + packed > directory) throw odd('里的文件互相重叠');
  if (size > archiveLimits.ratioFrom && size > packed * archiveLimits.ratio)
    throw odd(`里有文件展开后是原来的 ${Math.round(size / Math.max(packed, 1))} 倍`);
  return { name: soundName(rawName), method, start, packed, size };
}

function soundName(raw: Buffer): string {
  const name = raw.toString('utf8');
  const parts = name.split('/');
  if (
    name === '' ||
    parts.includes('..') ||
    name.startsWith('/') ||
    /[\\:\u{0}-\u{1f}\u{fffd}]/u.test(name)
  )
    throw odd('里有不该有的文件名');
  return name;
}

/** No name twice, no byte in two files, and not too much in all. */
function holdTogether(files: readonly ArchiveFile[]): void {
  if (new Set(files.map(({ name }) => name.toLowerCase())).size < files.length)
    throw odd('里同一个文件名出现两次');
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > archiveLimits.unpacked) throw odd(`展开后有 ${Math.round(total / 1024 / 1024)} MB`);
  const sorted = [...files].sort((a, b) => a.start - b.start);
  for (const [at, file] of sorted.entries())
    if (file.start < (sorted[at - 1]?.start ?? 0) + (sorted[at - 1]?.packed ?? 0))
      throw odd('里的文件互相重叠');
}
