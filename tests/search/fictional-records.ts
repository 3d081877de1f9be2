import type { FacetTerm, SearchRecord } from '#search/record';

const SURNAMES = [...'甄贾虞楚闻端木'];
const GIVEN = [...'一二三四五六七八九十百千万青红蓝橙绿'];
const MACHINES = '虚构轧机 示例焊机 演示吊车 样本水泵 假想机床 试验阀门 模拟电炉 参考管道'.split(
  ' ',
);
const PROBLEMS = '振动过大 温度不均 能耗偏高 定位不准 密封泄漏 磨损过快 噪声超标 换模太慢'.split(
  ' ',
);
const METHODS =
  '激光焊接 超声检测 液压同步 余热回收 视觉识别 快速夹具 变频调速 自动润滑 离线编程 应力消除'.split(
    ' ',
  );
const RESULTS =
  '废品减少 停机缩短 油耗降低 效率提高 寿命延长 误差变小 搬运省力 粉尘下降 检修方便'.split(' ');
const MODELS = ['XG-101', 'GB/T 0000', 'Q5.5%', 'AB12', 'N-7', 'R&D', 'M30', 'C000'];
const PLACES = [
  [['900000', '虚构省']],
  [
    ['900000', '虚构省'],
    ['900100', '示例市'],
  ],
] as const satisfies FacetTerm[][];
const HALLS = [
  ['craftsmen', '工匠'],
  ['studios', '工作室'],
  ['outcomes', '成果'],
] as const;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Invented entries (虚构) with bodies of `sentences` sentences, about 45 characters each. */
export function fictionalRecords(count: number, sentences = 12): SearchRecord[] {
  const random = randomNumbers(count);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  // Rare characters as they occur in technical prose make the index as large as a real one.
  const rare = (): string => String.fromCodePoint(0x4e00 + Math.floor(random() ** 2 * 3500));
  const sentence = (): string =>
    `${pick(MACHINES)}${rare()}${rare()}${pick(PROBLEMS)}，改用${pick(METHODS)}与${rare()}${rare()}装置，` +
    `${pick(RESULTS)}${Math.floor(random() * 90)}%，型号${pick(MODELS)}，由${pick(SURNAMES)}${pick(GIVEN)}${pick(GIVEN)}试用。`;

  return Array.from({ length: count }, (_, number) => {
    const [collection, hall] = HALLS[number % HALLS.length] ?? HALLS[0];
    const name = pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
    const year = String(2000 + Math.floor(random() * 25));
    const employer = `虚构第${number % 17}厂`;
    return {
      url: `/${collection}/xu-gou-${String(number).padStart(4, '0')}/`,
      title: collection === 'outcomes' ? `${pick(MACHINES)}的${pick(METHODS)}${number}` : name,
      aliases: collection === 'studios' ? [`${name}虚构工作室`] : [],
      meta: `${employer} · 示例市 · ${year}`,
      body: Array.from({ length: sentences }, sentence).join('\n'),
      facets: {
        collection: [[collection, hall]],
        region: [...(PLACES[number % 2] ?? [])],
        // Some entries have no year.
        ...(number % 7 > 0 && { year: [[year, year]] }),
      },
      names: [employer],
    };
  });
}
