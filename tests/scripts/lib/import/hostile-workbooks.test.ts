import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../scripts/lib/import/read-workbook.ts';
import { Refusal } from '../../../../scripts/lib/import/refusal.ts';
import { sheetPart, sheetText, soundSheet, soundWorkbook, withParts } from './workbook-file.ts';
import type { Parts } from './workbook-file.ts';

const central = Buffer.from('PK\x01\x02', 'latin1');
const end = Buffer.from('PK\x05\x06', 'latin1');

/** A sound workbook of which bytes were changed by hand. */
function tampered(
  change: (bytes: Buffer, directory: number, end: number) => Buffer | void,
): Buffer {
  const bytes = soundWorkbook();
  return change(bytes, bytes.indexOf(central), bytes.lastIndexOf(end)) ?? bytes;
}
/** The same, with files whose names begin so saying another size of themselves. */
function resized(bytes: Buffer, name: string, size: number): Buffer {
  for (let at = bytes.indexOf(central); at >= 0; at = bytes.indexOf(central, at + 4))
    if (
      bytes
        .subarray(at + 46)
        .toString('latin1')
        .startsWith(name)
    )
      bytes.writeUInt32LE(size, at + 24);
  return bytes;
}
const parts = (changed: Parts): Buffer => withParts(soundWorkbook(), changed);
const relation = (type: string, target: string): string =>
  `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
const plainText = (length: number): string =>
  Array.from({ length }, (_, at) => `${(at * 7919) % 1_000_003} `).join('');

/** What is in the file, how it is made, and the words by which it is refused. */
const hostile: [what: string, make: () => Buffer, told: string][] = [
  ['no archive at all', () => Buffer.from('虚构的文字，不是工作簿'), '文件已损坏'],
  ['an empty file', () => Buffer.alloc(0), '文件已损坏'],
  ['an archive cut off', () => soundWorkbook().subarray(0, -200), '文件已损坏'],
  ['an old or encrypted workbook', () => Buffer.from('d0cf11e0a1b11ae100', 'hex'), '旧格式'],
  [
    'another kind of archive',
    () => Buffer.from(zipSync({ 'a.txt': strToU8('虚构') })),
    '这不是 xlsx 工作簿',
  ],
  [
    'a workbook of another program',
    () => parts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
    '这不是 xlsx 工作簿',
  ],
  [
    'a bomb of one file',
    () => parts({ 'xl/bomb.xml': new Uint8Array(2 * 1024 * 1024) }),
    '展开后是原来的',
  ],
  [
    'a bomb of many files',
    () => {
      const small = Array.from({ length: 60 }, (_, at) => [`xl/b${at}.xml`, ''] as const);
      return resized(parts(Object.fromEntries(small)), 'xl/b', 1024 * 1024);
    },
    '展开后有 60 MB',
  ],
  [
    'too many files',
    () => parts(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`xl/f${at}.xml`, '']))),
    '个文件',
  ],
  ['encryption', () => tampered((bytes, at) => void bytes.writeUInt16LE(1, at + 8)), '有密码'],
  [
    'a rare method',
    () => tampered((bytes, at) => void bytes.writeUInt16LE(12, at + 10)),
    '少见的压缩方法',
  ],
  [
    'ZIP64 sizes',
    () => tampered((bytes, at) => void bytes.writeUInt32LE(0xffffffff, at + 24)),
    'ZIP64',
  ],
  [
    'a ZIP64 directory',
    () => tampered((bytes, _, at) => void bytes.writeUInt16LE(0xffff, at + 10)),
    'ZIP64',
  ],
  [
    'several disks',
    () => tampered((bytes, _, at) => void bytes.writeUInt16LE(1, at + 4)),
    '分了卷',
  ],
  ['a size that is not true', () => resized(soundWorkbook(), sheetPart, 100), '比它自己说的长'],
  [
    'files that overlap',
    () =>
      tampered((bytes, at) => {
        const next = bytes.indexOf(central, at + 4);
        bytes.writeUInt32LE(bytes.readUInt32LE(at + 20) + 60, at + 20);
        bytes.writeUInt32LE(bytes.readUInt32LE(next + 20), next + 20);
      }),
    '互相重叠',
  ],
  [
    'a file with two names',
    () => tampered((bytes, at) => void bytes.write('X', at + 46)),
    '同一个文件有两个名字',
  ],
  [
    'bytes behind the archive',
    () => Buffer.concat([soundWorkbook(), Buffer.from('虚构')]),
    '末尾藏着别的数据',
  ],
  [
    'bytes before the archive',
    () => Buffer.concat([Buffer.from('<html>'), soundWorkbook()]),
    '藏着别的数据',
  ],
  ['one name twice', () => parts({ 'xl/Workbook.xml': '<workbook/>' }), '同一个文件名出现两次'],
  ['a way out of the folder', () => parts({ '../xu-gou.xml': '<a/>' }), '不该有的文件名'],
  ['a path of Windows', () => parts({ 'xl\\xu-gou.xml': '<a/>' }), '不该有的文件名'],
  ['macros', () => parts({ 'xl/vbaProject.bin': '虚构' }), '里有宏'],
  ['macros of the old kind', () => parts({ 'xl/macrosheets/sheet1.xml': '<a/>' }), '里有宏'],
  [
    'another workbook behind it',
    () => parts({ 'xl/externalLinks/externalLink1.xml': '<a/>' }),
    '外部链接',
  ],
  ['an embedded file', () => parts({ 'xl/embeddings/oleObject1.bin': '虚构' }), '嵌着别的文件'],
  ['a connection', () => parts({ 'xl/connections.xml': '<a/>' }), '外部数据'],
  [
    'a picture from the network',
    () =>
      parts({
        'xl/worksheets/_rels/sheet1.xml.rels': relation(
          'image',
          'https://xu-gou.example.org/a.png',
        ),
      }),
    '外部数据',
  ],
  [
    'entities that multiply',
    () =>
      parts({
        [sheetPart]: `<!DOCTYPE a [<!ENTITY b "虚构"><!ENTITY c "&b;&b;&b;">]>${soundSheet()}`,
      }),
    '文档类型或实体',
  ],
  [
    'an entity of its own',
    () => parts({ [sheetPart]: soundSheet('<c r="A4"><v>&xxe;</v></c>') }),
    'XML 不完整',
  ],
  ['XML that never ends', () => parts({ [sheetPart]: soundSheet().slice(0, -20) }), 'XML 不完整'],
  ['XML without quotes', () => parts({ [sheetPart]: '<worksheet a=b></worksheet>' }), 'XML 不完整'],
  [
    'XML nested deeply',
    () => parts({ [sheetPart]: `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}` }),
    '套得太深',
  ],
  [
    'XML that is no UTF-8',
    () => parts({ [sheetPart]: Uint8Array.from([0x3c, 0xff, 0xfe]) }),
    '不是 UTF-8',
  ],
  [
    'a cell far down',
    () => parts({ [sheetPart]: sheetText('<row r="1048576"><c r="A1048576"><v>1</v></c></row>') }),
    'A1048576 格里有内容，太远了',
  ],
  [
    'a cell far to the right',
    () => parts({ [sheetPart]: sheetText('<row r="1"><c r="XFD1"><v>1</v></c></row>') }),
    'XFD1 格里有内容，太远了',
  ],
  ['a file of more than 20 MB', () => Buffer.alloc(21 * 1024 * 1024, 'PK'), '超过 20 MB'],
];

describe('a workbook with', () => {
  test.each(hostile)('%s ends in a sentence', (_, make, told) => {
    let sentence = 'was read';
    try {
      readWorkbook(make());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      sentence = error.message;
    }
    expect(sentence).toContain(told);
    expect(sentence).toMatch(/[。]$/);
  });
});

describe('a workbook as programs write it is read', () => {
  test.each<[what: string, changed: Parts]>([
    ['untouched', {}],
    [
      'with an address that somebody typed',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relation('hyperlink', 'https://xu-gou.example.org/'),
      },
    ],
    ['with a picture pasted into it', { 'xl/media/image1.png': '虚构的图片' }],
    ['with a thumbnail and the names of its makers', { 'docProps/core.xml': '<a>虚构</a>' }],
    [
      'with styled cells far away that hold nothing',
      { [sheetPart]: soundSheet('<c r="XFD4" s="1"/>') },
    ],
    ['with a large part that is no sheet', { 'xl/theme/theme1.xml': plainText(200_000) }],
    [
      'with prefixed names',
      {
        [sheetPart]: soundSheet()
          .replaceAll(/<(\/?)(?=[a-z])/g, '<$1x:')
          .replace('xmlns=', 'xmlns:x='),
      },
    ],
  ])('%s', (_, changed) => {
    const [sheet] = readWorkbook(parts(changed));
    expect(sheet?.name).toBe('成果');
    expect(sheet?.rows).toHaveLength(3);
    expect(sheet?.rows[2]?.cells[1]).toEqual([3, '虚构夹具']);
  });
});
