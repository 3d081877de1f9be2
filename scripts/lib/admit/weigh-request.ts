import { pictureLimits } from '#gate/picture-limits';
import { isPictureName } from '#gate/picture/type';
import type { Problem } from '#schema/problem';
import type { RequestLimits } from './request-limits.ts';

const inMegabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/**
 * Whether the files that a request brings are too large or too many, by their sizes in bytes alone:
 * none of them has been read. A size that git does not know counts as too large.
 */
export function weighRequest(
  sizes: ReadonlyMap<string, number | undefined>,
  limits: RequestLimits,
): Problem[] {
  const problems: Problem[] = [];
  let total = 0;
  for (const [file, size = Number.POSITIVE_INFINITY] of sizes) {
    const isPicture = isPictureName(file);
    const most = isPicture ? limits.picture : limits.text;
    total += size;
    if (size > most)
      problems.push({
        file,
        line: 1,
        column: 1,
        rule: isPicture ? 'picture/bytes' : 'text/size',
        message: Number.isFinite(size)
          ? `文件有 ${inMegabytes(size)}，最大 ${inMegabytes(most)}`
          : '文件不在这个仓库里，读不到',
        suggestion: isPicture
          ? `先把照片缩小到长边 ${pictureLimits.longSide} 像素以内，再提交。`
          : '一个条目一个文件，只写文字。',
      });
  }
  if (sizes.size > limits.files)
    problems.push(whole(`一次改了 ${sizes.size} 个文件，最多 ${limits.files} 个`));
  if (total > limits.bytes)
    problems.push(whole(`文件一共 ${inMegabytes(total)}，最多 ${inMegabytes(limits.bytes)}`));
  return problems;
}

const whole = (message: string): Problem => ({
  file: 'content',
  line: 1,
  column: 1,
  rule: 'request/size',
  message,
  suggestion: '分成几次提交，每次少一些条目。',
});
