import type { SearchRecord } from '#search/record';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** A record as the page that Pagefind reads by default: heading, then everything else. */
export function recordPage({ title, aliases, meta, body }: SearchRecord): string {
  const texts = [...aliases, meta, ...body.split('\n')].filter((text) => text !== '');
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><h1>${escaped(title)}</h1>${texts.map(paragraph).join('\n')}</body>
</html>`;
}
