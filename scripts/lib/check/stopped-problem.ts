import type { GateRule } from '#gate/gate-rules';
import type { Problem } from '#schema/problem';
import type { StoppedFile } from '../guard/run-guarded.ts';

const reasons: Readonly<Record<StoppedFile['reason'], string>> = {
  time: '读这个文件时程序一直没有读完',
  memory: '读这个文件时内存不够',
  crash: '读这个文件时程序意外停了',
};

const rule: GateRule = 'parser/stopped';

/** What is told of a file that a parser stopped at; the other files have been checked. */
export const stoppedProblem = ({ file, reason }: StoppedFile): Problem => ({
  file,
  line: 1,
  column: 1,
  rule,
  message: `${reasons[reason]}，这个文件没有检查`,
  suggestion:
    '从别处粘贴的奇怪符号和特别长的行先删掉，图片重新导出；还是这样，就把这个文件移出 content，再请人看。',
});
