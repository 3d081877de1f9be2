import { fromHere } from '#reader/from-here';
import type { Problem } from '#schema/problem';
import { escapeXml } from '#media/covers/escape-xml';
import { ruleName } from './format.ts';
import type { Format } from './format.ts';
import { reportStyle } from './html-style.ts';
import { lineQuoter } from './quoted-line.ts';
import type { QuotedLine } from './quoted-line.ts';
import { visible } from '#gate/visible';

/**
 * A report as one page for people: no script, nothing fetched, so that it can be opened from an
 * archive or a forge that only keeps files.
 */
export const html: Format = (problems, directory) => {
  const quoted = lineQuoter(directory);
  const files = [...Map.groupBy(problems, ({ file }) => file)];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>内容检查报告</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>内容检查报告</h1>
${summary(problems.length, files.length)}
${files.length > 1 ? contents(files, directory) : ''}
${files.map((file, index) => section(file, index, directory, quoted)).join('\n')}
</main>
</body>
</html>`;
};

type InFile = readonly [file: string, problems: readonly Problem[]];

const summary = (problems: number, files: number): string =>
  problems === 0
    ? '<p class="clean">内容检查通过，没有要改的地方。</p>'
    : `<p class="count"><strong>${problems}</strong> 处要改，在 <strong>${files}</strong> 个文件里。改好以后重新检查；标有“npm run fix”的可以自动改。</p>`;

const contents = (files: readonly InFile[], directory: string): string =>
  `<nav aria-label="有问题的文件"><ul>
${files
  .map(
    ([file, problems], index) =>
      `<li><a href="#f${index + 1}">${name(directory, file)}</a> ${problems.length} 处</li>`,
  )
  .join('\n')}
</ul></nav>`;

const section = (
  [file, problems]: InFile,
  index: number,
  directory: string,
  quoted: (problem: Problem) => QuotedLine | undefined,
): string =>
  `<section id="f${index + 1}">
<h2>${name(directory, file)}</h2>
<ol>
${problems.map((problem) => item(problem, quoted(problem))).join('\n')}
</ol>
</section>`;

const item = (
  { line, column, message, suggestion, rule }: Problem,
  quoted: QuotedLine | undefined,
): string =>
  `<li>
<p class="message"><span class="place">第 ${line} 行第 ${column} 列</span> ${shown(message)}</p>
${quoted ? `<pre>${escapeXml(quoted.text)}\n${quoted.indent}<b>^</b></pre>` : ''}
${suggestion === undefined ? '' : `<p class="suggestion">建议：${shown(suggestion)}</p>`}
<p class="rule">${ruleName(rule) ?? ''} <code>${shown(rule)}</code></p>
</li>`;

const name = (directory: string, file: string): string => shown(fromHere(directory, file));

/** Text as it may stand in a page. */
const shown = (text: string): string => escapeXml(visible(text));
