const ascii = '[\\t\\n\\x20-\\x7e]*';
const han = '[\\u3400-\\u9fff]';
const others =
  '[\\u00a0-\\u00ac\\u00ae-\\u00b1\\u00b4-\\u00b8\\u00ba-\\u02af' +
  '\\u2010-\\u2027\\u2030-\\u205e\\u2100-\\u23ff\\u2500-\\u2775\\u2794-\\u27ff\\u3000-\\u303f' +
  '\\uff01-\\uff0c\\uff1a-\\uff1f\\uff3b-\\uff3e\\uff5b-\\uff65\\uffe0-\\uffe6]';

/** Three classes that have nothing in common, so there is one way to match, and it is linear. */
const ordinary = new RegExp(`^${ascii}(?:(?:${han}|${others})${ascii})*$`);

/**
 * Whether a text holds only characters that no rule has to look at twice: ASCII, Latin-1,
 * punctuation, arrows, signs, Han of the basic plane, and full-width punctuation. Letters of other
 * scripts, digits in other dress, emoji, rare Han, carriage returns and all that is invisible are not
 * ordinary, and are looked at one by one; nor are the full-width signs of addresses, `＠．－＿／`.
 */
export const isOrdinary = (text: string): boolean => ordinary.test(text);
