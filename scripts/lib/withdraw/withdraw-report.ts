import path from 'node:path';
import { visible } from '#gate/visible';
import { fromHere } from '#reader/from-here';
import { sentence } from '../sentence.ts';
import type { Mention } from './mentions.ts';
import type { SiteSearch } from './search-site.ts';
import type { Withdrawal } from './withdrawal.ts';

/** The most files that are named for one finding. */
const mostShown = 10;

/** What will be done, as the officer reads it before it is. Paths as seen from the working directory. */
export function withdrawalReport(
  { what, tombstone, pictures, cuts, mentions, problems }: Withdrawal,
  content: string,
): string {
  const from = (file: string) => fromHere(content, file);
  const at = ({ file, line, column }: { file: string; line: number; column: number }) =>
    `${from(file)}:${line}:${column}`;
  return [
    `撤下 ${what}`,
    `  ${from(tombstone)} 只留两行：status: withdrawn 和今天的日期；原来的字段和正文都删掉。`,
    ...(pictures.length === 0
      ? ['  没有照片。']
      : [
          `  删掉照片 ${pictures.length} 张：${pictures.map((file) => path.basename(file)).join('、')}`,
        ]),
    ...section(
      '别的条目里写了它的编号，一起去掉：',
      cuts.map((cut) => `${at(cut)} ${cut.field}`),
    ),
    ...section(
      '名字或编号还写在这些地方，要你来决定（公开的记录可以留，人要求去掉的就去掉）：',
      mentionLines(mentions, content),
    ),
    ...section(
      '撤下以后检查会不通过，先改好这些：',
      problems.map((problem) => `${at(problem)} ${visible(sentence(problem))}`),
    ),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

const mentionLines = (mentions: readonly Mention[], content: string): string[] =>
  mentions.map(
    ({ file, line, column, found, around }) =>
      `${fromHere(content, file)}:${line}:${column} ${visible(`“${found}”：…${around}…`)}`,
  );

/** What was looked for in the built site, and where it was found. */
export function proofReport(
  { traces }: Withdrawal,
  { files, hits }: SiteSearch,
  left: readonly Mention[],
  content: string,
): string {
  const { names, slug, aliases, pictureKeys } = traces;
  return [
    `证明：把撤下以后的网站完整生成了一遍，查了 ${files} 个文件（压缩的先展开）。`,
    `  查的是：名字 ${names.join('、') || '（无）'}；编号 ${[slug, ...aliases].join('、')}；照片指纹 ${pictureKeys.length} 个。`,
    ...(hits.size === 0
      ? ['  页面、搜索索引、开放数据、订阅、站点地图、图片里都没有找到；撤展页自己的网址除外。']
      : [...hits].flatMap(([found, where]) => [
          `  “${found}”还在 ${where.length} 个文件里：${where.slice(0, mostShown).join('、')}${where.length > mostShown ? '……' : ''}`,
        ])),
    ...section('内容里还有这些文字：', mentionLines(left, content)),
  ].join('\n');
}

/** What no command can do: said plainly, with who can. */
export const outOfReach = [
  '命令管不到的：',
  '  1. 仓库的历史里还有原来的文件和照片。需要清除的，请管理员用 git filter-repo 改写历史后强制推送，并请所有人重新克隆；代码托管平台上的缓存和合并请求页面，要另外请平台清除。',
  '  2. 已经发布的网站要重新构建、发布才会变；搜索引擎和网页存档里的旧页面，要向它们申请删除。',
  '  3. 网址里的拼音编号保留着，以免别处的引用落空；连网址也不要的，再删掉这个文件。',
].join('\n');
