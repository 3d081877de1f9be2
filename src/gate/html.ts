/** Elements that run, load or reach out; even broken off they are no comparison. */
const active =
  '(?:[a-z]+:)?(?:script|style|link|meta|base|title|iframe|frame|frameset|object|embed|applet|form|input|button|textarea|select|img|picture|image|svg|math|video|audio|source|track|canvas|template|slot|portal|marquee|details|dialog|html|head|body|noscript|xml|isindex)';

/**
 * A tag by its name and what may follow a name; a comparison (`a<b`, `i<n && n>0`) has no bracket
 * that closes it there.
 */
const html = new RegExp(
  [
    '<\\/?[a-z][a-z0-9:-]*(?:\\s+[a-z_:@][^<>]*)?\\s*\\/?>',
    '<!--',
    '<!doctype',
    '<!\\[cdata',
    '<\\?[a-z]',
    `<\\/?${active}(?:[\\s/>]|$)`,
  ].join('|'),
  'iu',
);
const activeTag = new RegExp(`(?<!\\\\)<\\/?${active}[\\s/>]`, 'iu');

/** The first piece of HTML in a text, and where it begins. */
export function htmlIn(text: string): { text: string; index: number } | undefined {
  const found = html.exec(text);
  return found ? { text: found[0], index: found.index } : undefined;
}

/** Where Markdown source holds a tag that Markdown itself takes for text, such as `<img/src=x>`. */
export const strayTag = (source: string): boolean => source.includes('<') && activeTag.test(source);
