import { inflateRawSync } from 'node:zlib';
import { archiveDirectory } from './archive-directory.ts';
import { Refusal } from './refusal.ts';

/** The text parts of a workbook by their names in lower case, each unpacked when it is asked for. */
export interface Parts {
  readonly names: readonly string[];
  readonly text: (name: string) => string | undefined;
}

/** Parts that make a workbook do more than hold values; none of them is opened. */
const refused: readonly (readonly [RegExp, string])[] = [
  [/vbaproject|^xl\/macrosheets\//, '里有宏'],
  [/^xl\/externallinks\//, '连着别的工作簿（外部链接）'],
  [/^xl\/(?:embeddings|activex|ctrlprops)\//, '里嵌着别的文件或控件'],
  [/^xl\/(?:connections\.xml|querytables\/|webextensions\/|customdata\/|model\/)/, '连着外部数据'],
];

/** Opens the archive of a workbook. Throws a Refusal for what is not a plain .xlsx. */
export function archiveParts(bytes: Buffer): Parts {
  const files = new Map(archiveDirectory(bytes).map((file) => [file.name.toLowerCase(), file]));
  for (const [pattern, what] of refused)
    if ([...files.keys()].some((name) => pattern.test(name)))
      throw new Refusal(
        `工作簿${what}，没有打开。请新建一个工作簿，只把文字粘贴成“值”，另存为 .xlsx。`,
      );
  if (!files.has('[content_types].xml') || files.has('mimetype'))
    throw new Refusal('这不是 xlsx 工作簿，请在表格软件里打开，另存为 .xlsx 再试。');
  return {
    names: [...files.keys()],
    text: (name) => {
      const file = files.get(name.toLowerCase());
      if (!file) return undefined;
      const packed = bytes.subarray(file.start, file.start + file.packed);
      return decoded(file.method === 0 ? packed : inflated(packed, file.size), file.size);
    },
  };
}

/** What a file says of its length is not believed: unpacking ends there. */
function inflated(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    throw new Refusal('工作簿里的数据展不开，或者比它自己说的长。请另存为一个新的 .xlsx。', {
      cause: error,
    });
  }
}

function decoded(bytes: Buffer, size: number): string {
  if (bytes.length !== size) throw new Refusal('工作簿里的数据和它自己说的长度不符，没有打开。');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal('工作簿里的文字不是 UTF-8，没有打开。请另存为一个新的 .xlsx。', {
      cause: error,
    });
  }
}
