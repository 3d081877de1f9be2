/** The first line of the one comment that is kept up to date; readers do not see it. */
export const marker = '<!-- shaitu-request -->';

/** GitHub takes 65,536 characters, the others more. */
const longestReport = 50_000;

export interface RequestState {
  /** What `scripts/request.sh` has found, as text; empty when nothing. */
  report: string;
  /** Where the preview stands; absent when there is none. */
  preview?: string | undefined;
  /** Whether a site was built but must not be shown. */
  withheld: boolean;
}

/**
 * A stranger's text as a block of code: no mention, link, picture or HTML of it comes alive. The
 * fence is longer than any row of backticks inside (CommonMark 4.5).
 */
function fenced(text: string): string {
  const rows = [...text.matchAll(/`+/g)].map(([row]) => row.length);
  const fence = '`'.repeat(Math.max(3, ...rows.map((length) => length + 1)));
  return `${fence}text\n${text}\n${fence}`;
}

const shortened = (text: string): string =>
  text.length <= longestReport
    ? text
    : `${text.slice(0, longestReport)}\n……（太长，后面的看流水线里的报告）`;

/** The comment, in Markdown. */
export function commentText({ report, preview, withheld }: RequestState): string {
  const found = report.trim();
  const lines = [marker];
  if (found === '' && !withheld) lines.push('**内容检查通过**，没有要改的地方。谢谢您的投稿。');
  if (found !== '')
    lines.push(
      '**还有几处要改**，每处都写着在哪一行、怎么改。改好后再提交一次，这里会自动更新。',
      fenced(shortened(found)),
    );
  if (preview !== undefined) lines.push(`预览：${preview}`, '预览给审阅的人看，还没有正式发布。');
  if (withheld)
    lines.push('**预览没有放出来**：生成的网站没有通过检查，请维护的人看流水线的记录。');
  return `${lines.join('\n\n')}\n`;
}
