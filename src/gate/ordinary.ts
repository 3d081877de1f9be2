/**
 * Characters that no rule has to look at twice: ASCII, Latin-1, punctuation, arrows, signs, Han of
 * the basic plane, and full-width punctuation. Letters of other scripts, digits in other dress,
 * emoji, rare Han and everything invisible are outside, and are looked at one by one.
 */
const ordinary =
  '\\t\\n\\x20-\\x7e\\u00a0-\\u00ac\\u00ae-\\u00b1\\u00b4-\\u00b8\\u00ba-\\u02af' +
  '\\u2010-\\u2027\\u2030-\\u205e\\u2100-\\u23ff\\u2500-\\u2775\\u2794-\\u27ff' +
  '\\u3000-\\u303f\\u3400-\\u4dbf\\u4e00-\\u9fff' +
  '\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\uffe0-\\uffe6';

const unusual = new RegExp(`[^${ordinary}]`, 'u');

/** Whether a text holds ordinary characters only; line feeds are, carriage returns are not. */
export const isOrdinary = (text: string): boolean => !unusual.test(text);
