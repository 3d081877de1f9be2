import type { Lexicons } from './lexicons.ts';
import type { Suggestion } from './messages.ts';
import type { SearchIndex } from './open-index.ts';
import { simplify } from './simplify.ts';

/**
 * At most `size` names for what stands in the search box. Its Latin letters may be pinyin; other
 * text is only read as something else when no name is written like it.
 */
export async function suggestNames(
  index: SearchIndex,
  lexicons: Lexicons,
  text: string,
  size: number,
): Promise<Suggestion[]> {
  if (text.trim() === '') return [];
  if (!/\p{Script=Latin}/u.test(text.normalize('NFKC'))) {
    const written = (await lexicons.written()).suggest(text, size);
    if (written.length > 0) return written;
  }
  const lexicon = await lexicons.read();
  const read = lexicon.suggest(text, size);
  if (read.length > 0) return read;
  const simplified = simplify(text, await index.characters());
  return simplified === text ? [] : lexicon.suggest(simplified, size);
}
