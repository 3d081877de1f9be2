import { phrases } from '#i18n/phrases';
import { escapeHtml } from '#views/html-text';

/** A title stands on its own page and on many lists; cutting it into phrases is the costly part. */
const known = new Map<string, string>();

/** A heading as HTML, with a `<wbr>` between its phrases. */
export function phrased(text: string): string {
  const html = known.get(text) ?? phrases(text).map(escapeHtml).join('<wbr>');
  known.set(text, html);
  return html;
}
