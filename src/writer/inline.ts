/** A stretch of a typed line; `raw` is how it was typed. */
export type Inline =
  | { readonly kind: 'text' | 'cite'; readonly raw: string }
  | { readonly kind: 'bold'; readonly raw: string; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly raw: string; readonly text: string; readonly url: string };

// A mark whose place holds no sign of Markdown, a link to a plain https or http address, bold.
const meant =
  /(\[\^[a-z0-9-]+(?:[:：][^\S\n]*[^\][\s`*_<>&~|{}\\](?:[^\][\n`*_<>&~|{}\\]*[^\][\s`*_<>&~|{}\\])?)?[^\S\n]*\])|\[([^\][\n]+)\]\((https?:\/\/[\w./?:#=&%+~,!$-]+)\)|\*\*((?!\s)[^*\n]+(?<!\s))\*\*/g;

/** What a typed line says: cite marks, links and bold are meant, everything else is letters. */
export function inlines(line: string): Inline[] {
  const found: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(meant)) {
    if (match.index > end) found.push({ kind: 'text', raw: line.slice(end, match.index) });
    end = match.index + match[0].length;
    const [raw, cite, text, url, bold] = match;
    if (cite !== undefined) found.push({ kind: 'cite', raw });
    else if (text !== undefined && url !== undefined) found.push({ kind: 'link', raw, text, url });
    else found.push({ kind: 'bold', raw, inside: inlines(bold ?? '') });
  }
  if (end < line.length) found.push({ kind: 'text', raw: line.slice(end) });
  return found;
}
