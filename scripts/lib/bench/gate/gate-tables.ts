import type { GateReport } from '../gate-part.ts';
import { textTable } from '../text-table.ts';

/** So many of the steepest families are shown; the report has all. */
const shown = 12;

/** The report of the gate for people. */
export const gateTables = ({ checks, documents, growths }: GateReport): string =>
  [
    textTable(
      ['检查', '条目', '秒', 'CPU 秒', '峰值 MB'],
      checks.map(({ entries, seconds, cpuSeconds, peakMegabytes }) => [
        '生成的馆',
        String(entries),
        seconds.toFixed(2),
        cpuSeconds?.toFixed(1) ?? '—',
        peakMegabytes?.toFixed(0) ?? '—',
      ]),
    ),
    textTable(
      ['随机文件', '放行', '拒收', '漏过'],
      [['', documents.accepted, documents.refused, documents.breaches.length].map(String)],
    ),
    textTable(
      ['病态文件（最陡的）', '字节', 'n 毫秒', '2n 毫秒', '倍数'],
      [...growths]
        .sort((a, b) => b.ratio - a.ratio)
        .slice(0, shown)
        .map(({ family, size, half, whole, ratio }) => [
          family,
          String(size),
          half.toFixed(2),
          whole.toFixed(2),
          ratio.toFixed(2),
        ]),
    ),
  ].join('\n\n');
